import { expect, test, vi } from 'vitest';
import { reportActivity } from '../src/activity.ts';

test('what the user does is reported at most every 30 s', () => {
  const target = new EventTarget();
  const report = vi.fn();
  let now = 1000;
  const stop = reportActivity(report, target, () => now);
  expect(report).not.toHaveBeenCalled();
  target.dispatchEvent(new Event('pointermove'));
  now += 29_000;
  target.dispatchEvent(new Event('keydown'));
  expect(report).toHaveBeenCalledTimes(1);
  now += 1000;
  target.dispatchEvent(new Event('keydown'));
  expect(report).toHaveBeenCalledTimes(2);
  stop();
  now += 60_000;
  target.dispatchEvent(new Event('keydown'));
  expect(report).toHaveBeenCalledTimes(2);
});
