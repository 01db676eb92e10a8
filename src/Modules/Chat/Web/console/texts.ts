import { defineTexts } from '@chatmonolith/kit/texts';
import { refusalText } from '@chatmonolith/kit/refusals';
import type { Refusal } from '@chatmonolith/kit/answer';
import texts from '../texts/en.json';

export const t = defineTexts(texts);

/** What the chat module says about a refusal of the server. */
export const whyNot = (refusal: Refusal): string =>
  refusalText(refusal, (code, args) =>
    `refusal.${code}` in texts ? t(`refusal.${code}` as keyof typeof texts, args) : undefined);
