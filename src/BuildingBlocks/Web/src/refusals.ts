import { defineTexts } from './texts.ts';
import type { Refusal } from './answer.ts';
import texts from './texts/en.json';

export const kitText = defineTexts(texts);

/**
 * The sentence for a refusal: the module's own one first (`own` looks a code up), else the common one, else the general
 * one with the code in brackets.
 */
export function refusalText(refusal: Refusal, own?: (code: string, args: Record<string, string>) => string | undefined): string {
  const args = { ...(refusal.args ?? {}) };
  const found = own?.(refusal.code, args);
  if (found) return found;
  const key = `refusal.${refusal.code}`;
  return key in texts ? kitText(key as keyof typeof texts, args) : kitText('refusal.other', { code: refusal.code });
}
