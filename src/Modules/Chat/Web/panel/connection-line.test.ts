import type { BareHub } from '@chatmonolith/kit/bare-hub';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ConnectionLine } from './connection-line.ts';

let hear: () => void;
const hub = { state: 'ended', onState: (listener: () => void) => void (hear = listener) };
let line: ConnectionLine;
const become = (state: string) => {
  hub.state = state;
  hear();
};

beforeEach(() => {
  vi.useFakeTimers();
  hub.state = 'ended';
  line = new ConnectionLine(hub as unknown as BareHub, () => {});
});
afterEach(() => vi.useRealTimers());

it('is silent about short gaps', () => {
  become('connecting');
  become('up');
  become('down');
  vi.advanceTimersByTime(2900);
  become('up');
  vi.advanceTimersByTime(10_000);
  expect(line.state).toBe('none');
});

it('says it after three seconds, however often was tried, and for four that all is well', () => {
  become('up');
  become('down');
  vi.advanceTimersByTime(2000);
  become('connecting');
  vi.advanceTimersByTime(1000);
  expect(line.state).toBe('lost');
  become('down');
  expect(line.state).toBe('lost');
  become('up');
  expect(line.state).toBe('back');
  vi.advanceTimersByTime(3900);
  expect(line.state).toBe('back');
  vi.advanceTimersByTime(200);
  expect(line.state).toBe('none');
});

it('says nothing after a stop on purpose', () => {
  become('up');
  become('ended');
  line.reset();
  vi.advanceTimersByTime(10_000);
  expect(line.state).toBe('none');
  become('connecting');
  vi.advanceTimersByTime(3000);
  expect(line.state).toBe('lost');
});
