import type { ChatView, Line } from '../wire.ts';
import { systemText } from './system-text.ts';
import { t } from './texts.ts';
import { isInternal } from './whom.ts';

/** Which chat a notification is about; agents among themselves have no channel worth naming. */
export const monitorTitle = (view: ChatView, name: string): string =>
  isInternal(view) ? name : t('monitor.title', { name, channel: view.channel.name });

/** What kind of action it was. What was written stays in the chat. */
export function actionWords(line: Line, me: string): string {
  const name = line.args?.name ?? line.authorName ?? '';
  if (line.kind === 'text') return line.authorKind === 'agent' ? t('monitor.message.of', { name }) : t('monitor.message');
  switch (line.code) {
    case 'chat.invited':
      return t('monitor.invited', { name, by: line.authorName ?? '' });
    case 'chat.observes':
    case 'chat.stepped-back':
      return t('monitor.observes', { name });
    case 'chat.stopped-observing':
      return t('monitor.stoppedObserving', { name });
    case 'chat.message-edited':
      return t('monitor.edited', { name });
    case 'chat.message-deleted':
      return t('monitor.deleted', { name });
    case 'chat.reminded':
      return t('monitor.reminded', { name });
    case 'chat.added-to-ticket':
      return t('monitor.ticket', { number: line.args?.number ?? '' });
    default:
      return systemText(line, me) ?? t('monitor.other');
  }
}

export const outWords = (name: string): string => t('monitor.out', { name });
