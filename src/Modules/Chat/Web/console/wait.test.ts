import { describe, expect, it } from 'vitest';
import { waitLevel } from './wait.ts';

describe('a waiting time', () => {
  it('is calm below two minutes', () => expect(waitLevel(119_999)).toBe('calm'));
  it('is long from two minutes', () => expect(waitLevel(120_000)).toBe('long'));
  it('is long just below five minutes', () => expect(waitLevel(299_999)).toBe('long'));
  it('is late from five minutes', () => expect(waitLevel(300_000)).toBe('late'));
  it('keeps to the limits of the channel', () => {
    const limits = { long: 10, tooLong: 20 };
    expect([9_999, 10_000, 19_999, 20_000].map(waited => waitLevel(waited, limits))).toEqual(['calm', 'long', 'long', 'late']);
  });
});
