import texts from '../texts/en.json';
import { t } from '../console/texts.ts';

const known = (key: string): key is keyof typeof texts => key in texts;

/** What an action of the chat's audit means, behind the name of who did it. */
export function actionText(action: string, subject: string): string | undefined {
  const key = `rules.log.${action}`;
  return known(key) ? t(key, { subject }) : undefined;
}

/** What a rule of the chat or of a channel is called. */
export function fieldText(name: string): string | undefined {
  const key = [`rules.${name}`, `channels.${name}`].find(known);
  return key && known(key) ? t(key) : undefined;
}
