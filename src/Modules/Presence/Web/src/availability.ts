import { announce, signal, toast, refusalText, type Availability, type ConsoleContext } from '@chatmonolith/kit';
import { t } from './text.ts';

export const availabilities: readonly Availability[] = ['unavailable', 'internal', 'all'];

/** What the switch shows; `saving` while the server has not confirmed it. Undefined until it is known. */
export const availability = signal<{ value: Availability; saving: boolean } | undefined>(undefined);

/** What the server has said. */
export function confirmAvailability(context: ConsoleContext, value: Availability, byUser = false): void {
  availability.value = { value, saving: false };
  context.events.emit('availability', { availability: value, byUser });
}

/** Shows the new position at once; goes back and says why if the server refuses. */
export async function chooseAvailability(context: ConsoleContext, value: Availability): Promise<void> {
  const before = availability.value;
  if (!before || before.saving || before.value === value) return;
  availability.value = { value, saving: true };
  const answer = await context.hub('presence').call<null>('SetAvailability', value);
  if (answer.ok) {
    confirmAvailability(context, value, true);
    announce(t('availability.changed', { availability: t(`availability.${value}`) }));
    return;
  }
  // A push or a reconnect may have told the truth meanwhile.
  if (availability.value.saving) availability.value = before;
  toast({
    kind: 'error',
    text: t('availability.failed', { reason: refusalText(answer.error) }),
    action: { label: t('availability.retry'), run: () => void chooseAvailability(context, value) },
  });
}
