import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BareHub } from '../src/bare-hub.ts';

const end = '\x1e';

/** The other end of the wire: shows what was sent and speaks when the test says so. */
class FakeSocket {
  static all: FakeSocket[] = [];
  static refuse = false;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: () => void;
  raw: string[] = [];
  closed = false;

  constructor(readonly url: string) {
    if (FakeSocket.refuse) throw new Error('refused by policy');
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    return FakeSocket.all.at(-1)!;
  }

  get sent(): any[] {
    return this.raw.map(text => {
      expect(text.endsWith(end)).toBe(true);
      return JSON.parse(text.slice(0, -1));
    });
  }

  get calls(): any[] {
    return this.sent.filter(message => message.type === 1);
  }

  get pings(): number {
    return this.sent.filter(message => message.type === 6).length;
  }

  send(text: string) {
    if (this.closed) throw new Error('closed');
    this.raw.push(text);
  }

  close() {
    this.closed = true;
  }

  /** The handshake, as a server does it. */
  accept() {
    this.onopen!();
    this.say({});
  }

  say(...messages: object[]) {
    this.frame(messages.map(message => JSON.stringify(message) + end).join(''));
  }

  frame(data: string) {
    this.onmessage!({ data });
  }

  cut() {
    this.closed = true;
    this.onclose!();
  }
}

let hub: BareHub;
const settle = () => vi.advanceTimersByTimeAsync(0);

async function connected(): Promise<FakeSocket> {
  hub.start();
  FakeSocket.last.accept();
  await settle();
  return FakeSocket.last;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  FakeSocket.all = [];
  FakeSocket.refuse = false;
  hub = new BareHub('ws://server/hubs/chat?as=visitor');
});
afterEach(() => {
  hub.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('connecting', () => {
  it('shakes hands, runs what has to run and is up then', async () => {
    const states: string[] = [];
    let greeted: () => void = () => {};
    hub.onState(state => states.push(state));
    hub.onUp(() => new Promise<void>(resolve => (greeted = resolve)));
    hub.start();
    const socket = FakeSocket.last;
    expect(socket.url).toBe('ws://server/hubs/chat?as=visitor');
    socket.onopen!();
    expect(socket.sent).toEqual([{ protocol: 'json', version: 1 }]);
    expect(states).toEqual(['connecting']);
    socket.say({});
    await settle();
    expect(hub.state).toBe('connecting');
    greeted();
    await settle();
    expect(states).toEqual(['connecting', 'up']);
  });

  it('can call as soon as the hands are shaken', async () => {
    let hello: unknown;
    hub.onUp(async () => (hello = await hub.call('Hello', 1, null)));
    hub.start();
    FakeSocket.last.accept();
    expect(FakeSocket.last.calls).toEqual([{ type: 1, invocationId: '1', target: 'Hello', arguments: [1, null] }]);
    FakeSocket.last.say({ type: 3, invocationId: '1', result: { ok: true, value: 'me' } });
    await settle();
    expect(hello).toEqual({ ok: true, value: 'me' });
    expect(hub.state).toBe('up');
  });

  it('takes messages that came in the frame of the handshake', async () => {
    const seen = vi.fn();
    hub.on('linesAdded', seen);
    hub.start();
    FakeSocket.last.onopen!();
    FakeSocket.last.say({}, { type: 1, target: 'linesAdded', arguments: ['c', 2] });
    expect(seen).toHaveBeenCalledWith('c', 2);
  });

  it('tries again later when the handshake is refused', async () => {
    hub.start();
    FakeSocket.last.onopen!();
    FakeSocket.last.say({ error: 'Handshake was canceled.' });
    expect(hub.state).toBe('down');
    expect(FakeSocket.last.closed).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('gives up on a server that does not answer the handshake', async () => {
    hub.start();
    FakeSocket.last.onopen!();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(hub.state).toBe('down');
  });

  it('survives a page whose policy forbids the address', async () => {
    FakeSocket.refuse = true;
    hub.start();
    expect(hub.state).toBe('down');
    FakeSocket.refuse = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.all).toHaveLength(1);
  });

  it('opens one socket however often it is started', async () => {
    await connected();
    hub.start();
    hub.retryNow();
    expect(FakeSocket.all).toHaveLength(1);
  });
});

describe('calling', () => {
  it('hands each answer to its own call', async () => {
    const socket = await connected();
    const first = hub.call('GetChat', 'a');
    const second = hub.call('GetChat', 'b');
    socket.say({ type: 3, invocationId: '2', result: { ok: true, value: 'b' } });
    socket.say({ type: 3, invocationId: '1', result: { ok: false, error: { code: 'request.not-found' } } });
    expect(await first).toEqual({ ok: false, error: { code: 'request.not-found' } });
    expect(await second).toEqual({ ok: true, value: 'b' });
  });

  it('answers a failed invocation as a refusal', async () => {
    const socket = await connected();
    const call = hub.call('GetChat', 'a');
    socket.say({ type: 3, invocationId: '1', error: 'An unexpected error occurred.' });
    expect(await call).toEqual({ ok: false, error: { code: 'server.failed', text: 'An unexpected error occurred.' } });
  });

  it('answers calls without a connection at once', async () => {
    expect(await hub.call('GetOffer')).toEqual({ ok: false, error: { code: 'connection.lost' } });
  });

  it('does not speak before the hands are shaken', async () => {
    hub.start();
    FakeSocket.last.onopen!();
    expect(await hub.call('GetOffer')).toEqual({ ok: false, error: { code: 'connection.lost' } });
    expect(FakeSocket.last.calls).toEqual([]);
  });

  it('answers what was under way when the connection is lost', async () => {
    const socket = await connected();
    const call = hub.call('SendMessage', 'c', 'id', 'text');
    socket.cut();
    expect(await call).toEqual({ ok: false, error: { code: 'connection.lost' } });
  });

  it('ignores answers to nothing', async () => {
    const socket = await connected();
    socket.say({ type: 3, invocationId: '99', result: 1 });
    expect(hub.state).toBe('up');
  });
});

describe('reading', () => {
  it('takes several messages of one frame in order', async () => {
    const seen: unknown[] = [];
    hub.on('typing', (chat: string) => seen.push(chat));
    const socket = await connected();
    socket.say({ type: 1, target: 'typing', arguments: ['a'] }, { type: 6 }, { type: 1, target: 'typing', arguments: ['b'] });
    expect(seen).toEqual(['a', 'b']);
  });

  it('joins a message that came in pieces', async () => {
    const seen = vi.fn();
    hub.on('typing', seen);
    const socket = await connected();
    socket.frame('{"type":1,"target":"typing","argu');
    expect(seen).not.toHaveBeenCalled();
    socket.frame(`ments":["a"]}${end}{"type":6`);
    expect(seen).toHaveBeenCalledWith('a');
    socket.frame(`}${end}`);
    expect(hub.state).toBe('up');
  });

  it('starts a new connection with nothing left of the old one', async () => {
    const socket = await connected();
    socket.frame('{"type":1,"targ');
    socket.cut();
    await vi.advanceTimersByTimeAsync(1000);
    FakeSocket.last.accept();
    await settle();
    expect(hub.state).toBe('up');
  });

  it('calls every handler although one throws', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen = vi.fn();
    hub.on('typing', () => {
      throw new Error('broken');
    });
    hub.on('typing', seen);
    const socket = await connected();
    socket.say({ type: 1, target: 'typing', arguments: [] });
    expect(seen).toHaveBeenCalled();
    expect(complain).toHaveBeenCalled();
  });

  it('drops a connection that speaks nonsense', async () => {
    const socket = await connected();
    socket.frame(`<html>${end}`);
    expect(hub.state).toBe('down');
    expect(socket.closed).toBe(true);
  });

  it('says that it has no result where the server waits for one', async () => {
    const socket = await connected();
    socket.say({ type: 1, invocationId: 's1', target: 'ask', arguments: [] });
    expect(socket.sent.at(-1)).toMatchObject({ type: 3, invocationId: 's1', error: expect.any(String) });
  });
});

describe('staying alive', () => {
  it('pings a quiet line', async () => {
    const socket = await connected();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(socket.pings).toBe(1);
  });

  it('does not ping while it speaks anyway', async () => {
    const socket = await connected();
    await vi.advanceTimersByTimeAsync(10_000);
    void hub.call('Typing', 'c');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(socket.pings).toBe(0);
  });

  it('answers the server when its own timers come late', async () => {
    const socket = await connected();
    vi.setSystemTime(Date.now() + 16_000);
    socket.say({ type: 6 });
    expect(socket.pings).toBe(1);
  });

  it('gives a silent server up after 30 seconds', async () => {
    const socket = await connected();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(hub.state).toBe('up');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(hub.state).toBe('down');
    expect(socket.closed).toBe(true);
  });

  it('keeps a server that pings', async () => {
    const socket = await connected();
    for (let i = 0; i < 6; i++) {
      await vi.advanceTimersByTimeAsync(15_000);
      socket.say({ type: 6 });
    }
    expect(hub.state).toBe('up');
  });
});

describe('coming back', () => {
  it('waits 1, 2, 4 … 30 seconds', async () => {
    await connected();
    FakeSocket.last.cut();
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const before = FakeSocket.all.length;
      const from = Date.now();
      while (FakeSocket.all.length === before) await vi.advanceTimersByTimeAsync(100);
      waits.push(Math.round((Date.now() - from) / 1000));
      FakeSocket.last.cut();
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('spreads many clients', async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    await connected();
    FakeSocket.last.cut();
    await vi.advanceTimersByTimeAsync(750);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('starts over with short pauses once it was up', async () => {
    await connected();
    for (let i = 0; i < 4; i++) {
      FakeSocket.last.cut();
      await vi.advanceTimersByTimeAsync(1000 * 2 ** i);
    }
    FakeSocket.last.accept();
    await settle();
    FakeSocket.last.cut();
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.all).toHaveLength(6);
  });

  it('greets again every time', async () => {
    const greet = vi.fn();
    hub.onUp(greet);
    await connected();
    FakeSocket.last.cut();
    await vi.advanceTimersByTimeAsync(1000);
    FakeSocket.last.accept();
    await settle();
    expect(greet).toHaveBeenCalledTimes(2);
  });

  it('is not up when the line broke while greeting', async () => {
    let greeted: () => void = () => {};
    hub.onUp(() => new Promise<void>(resolve => (greeted = resolve)));
    hub.start();
    FakeSocket.last.accept();
    FakeSocket.last.cut();
    greeted();
    await settle();
    expect(hub.state).toBe('down');
  });

  it('gives a connection up whose greeting was refused', async () => {
    const after = vi.fn();
    hub.onUp(async () => false);
    hub.onUp(after);
    hub.start();
    FakeSocket.last.accept();
    await settle();
    expect(hub.state).toBe('down');
    expect(after).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('can be hurried', async () => {
    await connected();
    FakeSocket.last.cut();
    hub.retryNow();
    expect(FakeSocket.all).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('does not hear a socket it has given up', async () => {
    const seen = vi.fn();
    hub.on('typing', seen);
    const socket = await connected();
    hub.stop();
    socket.say({ type: 1, target: 'typing', arguments: [] });
    socket.cut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).not.toHaveBeenCalled();
    expect(hub.state).toBe('ended');
    expect(FakeSocket.all).toHaveLength(1);
  });
});

describe('a close from the server', () => {
  it('comes back when it may', async () => {
    const socket = await connected();
    socket.say({ type: 7, allowReconnect: true });
    expect(hub.state).toBe('down');
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('takes nothing that stands behind it', async () => {
    const seen = vi.fn();
    hub.on('typing', seen);
    const socket = await connected();
    socket.say({ type: 7 }, { type: 1, target: 'typing', arguments: [] });
    expect(seen).not.toHaveBeenCalled();
    expect(hub.state).toBe('ended');
  });

  it('stays away when it may not, until it is started again', async () => {
    const socket = await connected();
    socket.say({ type: 7, error: 'aborted' });
    expect(hub.state).toBe('ended');
    expect(socket.closed).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    hub.start();
    FakeSocket.last.accept();
    await settle();
    expect(hub.state).toBe('up');
  });
});
