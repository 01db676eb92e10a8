import { clock, daysAgo, defineTexts, shortDate } from '@chatmonolith/kit';
import texts from './texts/en.json';

export const t = defineTexts(texts);

/** “Yesterday, 16:12”. */
export function when(at: string): string {
  const time = clock(at);
  const ago = daysAgo(at);
  if (ago === 0) return t('when.today', { time });
  return ago === 1 ? t('when.yesterday', { time }) : t('when.other', { date: shortDate(at), time });
}
