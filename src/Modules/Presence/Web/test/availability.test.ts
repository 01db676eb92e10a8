import { createEventBus, toasts, type Answer, type ConsoleContext } from '@chatmonolith/kit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { availability, chooseAvailability, confirmAvailability } from '../src/availability.ts';

describe('choosing an availability', () => {
  let answer: (value: Answer<null>) => void;
  const call = vi.fn(() => new Promise<Answer<null>>(resolve => (answer = resolve)));
  const events = createEventBus();
  const context = { hub: () => ({ call }), events } as unknown as ConsoleContext;

  beforeEach(() => {
    call.mockClear();
    toasts.value = [];
    confirmAvailability(context, 'unavailable');
  });

  test('shows it at once and tells the others when the server has stored it', async () => {
    const heard = vi.fn();
    events.on('availability', heard);
    const done = chooseAvailability(context, 'all');
    expect(availability.value).toEqual({ value: 'all', saving: true });
    expect(heard).not.toHaveBeenCalled();
    answer({ ok: true, value: null });
    await done;
    expect(availability.value).toEqual({ value: 'all', saving: false });
    expect(heard).toHaveBeenCalledWith({ availability: 'all', byUser: true });
  });

  test('goes back and says why when it is refused', async () => {
    const done = chooseAvailability(context, 'all');
    answer({ ok: false, error: { code: 'request.conflict' } });
    await done;
    expect(availability.value).toEqual({ value: 'unavailable', saving: false });
    expect(toasts.value).toMatchObject([{ kind: 'error', action: { label: 'Try again' } }]);
  });

  test('the same one, or a second while one is saved, does nothing', async () => {
    await chooseAvailability(context, 'unavailable');
    void chooseAvailability(context, 'all');
    await chooseAvailability(context, 'internal');
    expect(call).toHaveBeenCalledTimes(1);
  });
});
