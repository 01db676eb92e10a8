import { describe, expect, test, vi } from 'vitest';
import { computed, signal } from '../src/store.ts';

describe('a signal', () => {
  test('tells its listeners about a change, and only about a change', () => {
    const count = signal(1);
    const heard = vi.fn();
    count.subscribe(heard);
    count.value = 1;
    expect(heard).not.toHaveBeenCalled();
    count.value = 2;
    expect(heard).toHaveBeenCalledExactlyOnceWith(2);
  });

  test('a listener that has left hears nothing', () => {
    const count = signal(1);
    const heard = vi.fn();
    count.subscribe(heard)();
    count.value = 2;
    expect(heard).not.toHaveBeenCalled();
  });

  test('one that is computed follows its sources', () => {
    const a = signal(1);
    const b = signal(2);
    const sum = computed([a, b], () => a.value + b.value);
    b.value = 5;
    expect(sum.value).toBe(6);
  });
});
