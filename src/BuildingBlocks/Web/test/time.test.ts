import { describe, expect, test } from 'vitest';
import { daysAgo, duration } from '../src/time.ts';

describe('times', () => {
  test.each([
    [0, '0:00'],
    [9_999, '0:09'],
    [372_000, '6:12'],
    [3_599_000, '59:59'],
    [3_900_000, '1:05:00'],
    [-5, '0:00'],
  ])('%i ms are %s', (milliseconds, text) => expect(duration(milliseconds)).toBe(text));

  test('days are calendar days, not 24 hours', () => {
    const now = new Date(2026, 10, 23, 0, 30);
    expect(daysAgo(new Date(2026, 10, 23, 0, 1), now)).toBe(0);
    expect(daysAgo(new Date(2026, 10, 22, 23, 59), now)).toBe(1);
    expect(daysAgo(new Date(2026, 9, 23, 12, 0), now)).toBe(31);
  });
});
