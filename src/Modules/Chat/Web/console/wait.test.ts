import { describe, expect, it } from 'vitest';
import { waitLevel } from './wait.ts';

describe('a waiting time', () => {
  it('is calm below two minutes', () => expect(waitLevel(119_999)).toBe('calm'));
  it('is long from two minutes', () => expect(waitLevel(120_000)).toBe('long'));
  it('is long just below five minutes', () => expect(waitLevel(299_999)).toBe('long'));
  it('is late from five minutes', () => expect(waitLevel(300_000)).toBe('late'));
});
