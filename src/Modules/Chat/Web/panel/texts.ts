import type { Refusal } from '@chatmonolith/kit/answer';
import { defineTexts, type TextArguments } from '@chatmonolith/kit/texts';
import english from './texts/en.json';

export type PanelKey = keyof typeof english;
export type PanelText = (key: PanelKey, args?: TextArguments) => string;

/** The panel's texts; what the integration's settings say for the same key wins. */
export function panelTexts(own: Record<string, string> = {}): PanelText {
  const known = Object.entries(own).filter(([key, text]) => key in english && text);
  return defineTexts({ ...english, ...Object.fromEntries(known) });
}

export function refusalText(t: PanelText, { code }: Refusal): string {
  const key = `error.${code}`;
  return key in english ? t(key as PanelKey) : t('error.other', { code });
}
