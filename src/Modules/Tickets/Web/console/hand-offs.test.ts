import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsoleContext } from '@chatmonolith/kit/registry';
import type { HandOff } from '../wire.ts';
import { follow, unfollow } from './hand-offs.ts';

let answers: unknown[];
const asked: string[] = [];
const toast = vi.fn();
const navigate = vi.fn();
const context = {
  api: { get: (path: string) => (asked.push(path), Promise.resolve(answers.length > 1 ? answers.shift() : answers[0])) },
  toast,
  navigate,
} as unknown as ConsoleContext;

const says = (state: HandOff['state'], more: Partial<HandOff> = {}) => ({ ok: true, value: { id: 'h', state, ...more } });
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  toast.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('a hand-off', () => {
  it('is followed until the ticket is there, and that is told with the way to it', async () => {
    answers = [says('pending'), says('pending'), says('confirmed', { ticketId: 't', ticketNumber: '42' })];
    follow(context, 'h', 'Daniel');
    await wait(10_000);
    expect(asked).toHaveLength(3);
    expect(toast).toHaveBeenCalledTimes(1);
    const [{ kind, text, action }] = toast.mock.calls[0]!;
    expect([kind, text]).toEqual(['ok', expect.stringContaining('42')]);
    action.run();
    expect(navigate).toHaveBeenCalledWith('/tickets/t');
  });

  it('is followed once, however often that is asked for', async () => {
    answers = [says('confirmed', { ticketId: 't', ticketNumber: '42' })];
    follow(context, 'h', 'Daniel');
    follow(context, 'h', 'Daniel');
    await wait(1000);
    expect(toast).toHaveBeenCalledTimes(1);
  });

  it('goes on being asked for while the server does not answer', async () => {
    answers = [{ ok: false, error: { code: 'connection.lost' } }, says('confirmed', { ticketId: 't', ticketNumber: '42' })];
    follow(context, 'h', 'Daniel');
    await wait(2000);
    expect(toast).toHaveBeenCalledTimes(1);
  });

  it('that failed is shown by the dialog alone while that is open', async () => {
    answers = [says('failed', { reason: 'tickets.system-failed' })];
    const shown = vi.fn();
    follow(context, 'h', 'Daniel', shown);
    await wait(1000);
    expect(shown).toHaveBeenCalledWith({ id: 'h', state: 'failed', reason: 'tickets.system-failed' });
    expect(toast).not.toHaveBeenCalled();
  });

  it('that failed after the dialog was closed is told with its reason', async () => {
    answers = [says('pending'), says('failed', { reason: 'tickets.system-failed' })];
    follow(context, 'h', 'Daniel', vi.fn());
    await wait(400);
    unfollow('h');
    await wait(2000);
    expect(toast.mock.calls[0]![0]).toMatchObject({ kind: 'error', text: expect.stringContaining('The ticket system does not answer.') });
  });
});
