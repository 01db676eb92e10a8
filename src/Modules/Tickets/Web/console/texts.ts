import { defineTexts } from '@chatmonolith/kit/texts';
import { refusalText } from '@chatmonolith/kit/refusals';
import type { Refusal } from '@chatmonolith/kit/answer';
import texts from '../texts/en.json';

export const t = defineTexts(texts);
type Key = keyof typeof texts;

/** What the tickets module says about a refusal of the server. */
export const whyNot = (refusal: Refusal): string =>
  refusalText(refusal, (code, args) => (`refusal.${code}` in texts ? t(`refusal.${code}` as Key, args) : undefined));

/** Why a hand-off waits or failed: the server names a code; what a ticket system says itself is shown as it is. */
export function reasonText(reason: string | null | undefined): string {
  if (!reason) return t('note.failed.unknown');
  return `refusal.${reason}` in texts ? t(`refusal.${reason}` as Key) : /\s/.test(reason) ? reason : whyNot({ code: reason });
}

/** One step of a ticket's history. */
export const happened = (what: string, args: Record<string, string>): string =>
  `happened.${what}` in texts ? t(`happened.${what}` as Key, args) : t('happened.other', { what });
