import type { ConsoleContext } from '@chatmonolith/kit/registry';
import type { HandOff } from '../wire.ts';
import { HandOffWatch } from './hand-off-watch.ts';
import { reasonText, t } from './texts.ts';

type Listener = (handOff: HandOff) => void;
const watched = new Map<string, Listener | undefined>();

/** Says how a hand-off ended, wherever the agent is by then. A listener hears of every step, and shows a failure itself. */
export function follow(context: ConsoleContext, id: string, name: string, changed?: Listener): void {
  const known = watched.has(id);
  watched.set(id, changed);
  if (known) return;
  const watch = new HandOffWatch(context.api, id, handOff => {
    const listener = watched.get(id);
    listener?.(handOff);
    if (handOff.state === 'pending') return;
    watch.stop();
    watched.delete(id);
    if (handOff.state === 'confirmed' || !listener) tell(context, handOff, name);
  });
}

/** The dialog that showed the steps is gone; the end is told all the same. */
export function unfollow(id: string): void {
  if (watched.has(id)) watched.set(id, undefined);
}

function tell(context: ConsoleContext, handOff: HandOff, name: string): void {
  if (handOff.state === 'failed') context.toast({ kind: 'error', text: t('toast.failed', { name, reason: reasonText(handOff.reason) }) });
  else
    context.toast({
      kind: 'ok',
      text: t('toast.created', { name, number: handOff.ticketNumber ?? '' }),
      action: { label: t('toast.open'), run: () => context.navigate(`/tickets/${handOff.ticketId}`) },
    });
}
