import type { HubClient, HubName, HubState } from '@chatmonolith/kit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Connection } from '../console/connection.ts';

class FakeHub {
  state: HubState = 'down';
  retryAt?: number;
  start = vi.fn();
  stop = vi.fn();
  retryNow = vi.fn();
  private listener: (state: HubState) => void = () => {};
  onState(listener: (state: HubState) => void) {
    this.listener = listener;
  }
  become(state: HubState, retryAt?: number) {
    this.state = state;
    this.retryAt = retryAt;
    this.listener(state);
  }
}

describe('the connection of the console', () => {
  const hubs = new Map<HubName, FakeHub>();
  const refused = vi.fn();
  let connection: Connection;
  const hub = (name: HubName) => hubs.get(name)!;
  const all = (state: HubState) => hubs.forEach(one => one.become(state));

  beforeEach(() => {
    vi.useFakeTimers();
    hubs.clear();
    refused.mockReset();
    connection = new Connection(refused, name => {
      const fake = new FakeHub();
      hubs.set(name, fake);
      return fake as unknown as HubClient;
    });
    connection.hub('chat');
    connection.hub('presence');
    connection.start();
    all('up');
  });
  afterEach(() => vi.useRealTimers());

  test('that is short away says nothing', () => {
    hub('chat').become('down');
    vi.advanceTimersByTime(2900);
    hub('chat').become('up');
    vi.advanceTimersByTime(60_000);
    expect(connection.banner.value.kind).toBe('none');
    expect(connection.online.value).toBe(true);
  });

  test('that stays away says so after 3 s, when the next try is due too', () => {
    hub('chat').become('down', 5000);
    expect(connection.online.value).toBe(false);
    vi.advanceTimersByTime(3000);
    expect(connection.banner.value).toEqual({ kind: 'lost', retryAt: 5000 });
    hub('chat').become('down', 9000);
    expect(connection.banner.value).toEqual({ kind: 'lost', retryAt: 9000 });
  });

  test('is back only when every hub is, and says so for 4 s', () => {
    all('down');
    vi.advanceTimersByTime(3000);
    hub('chat').become('up');
    expect(connection.banner.value.kind).toBe('lost');
    hub('presence').become('up');
    expect(connection.banner.value.kind).toBe('back');
    vi.advanceTimersByTime(4000);
    expect(connection.banner.value.kind).toBe('none');
  });

  test('that is lost again while it says it is back, says so again', () => {
    all('down');
    vi.advanceTimersByTime(3000);
    all('up');
    vi.advanceTimersByTime(1000);
    hub('chat').become('down');
    vi.advanceTimersByTime(3000);
    expect(connection.banner.value.kind).toBe('lost');
    vi.advanceTimersByTime(10_000);
    expect(connection.banner.value.kind).toBe('lost');
  });

  test('asks for the session when it is refused', () => {
    hub('chat').become('down');
    expect(refused).toHaveBeenCalledOnce();
  });

  test('that was stopped has no banner and asks nothing', () => {
    all('down');
    vi.advanceTimersByTime(3000);
    refused.mockReset();
    connection.stop();
    hub('chat').become('down');
    expect(connection.banner.value.kind).toBe('none');
    expect(refused).not.toHaveBeenCalled();
    expect(hub('chat').stop).toHaveBeenCalled();
  });
});
