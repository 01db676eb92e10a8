import { chooseTheme } from '@chatmonolith/accounts';
import { refusalText, toast, type IconName, type Theme } from '@chatmonolith/kit';
import { t } from './text.ts';

export const themes: readonly Theme[] = ['device', 'light', 'dark'];
export const themeIcons: Record<Theme, IconName> = { device: 'device', light: 'sun', dark: 'moon' };

/** Shows the theme at once; says so if the server could not keep it. */
export async function choose(theme: Theme): Promise<void> {
  const answer = await chooseTheme(theme);
  if (!answer.ok) toast({ kind: 'error', text: t('theme.failed', { reason: refusalText(answer.error) }) });
}
