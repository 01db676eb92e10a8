import type { Line } from '../wire.ts';
import { t } from './texts.ts';

/**
 * What a system line says to this agent; nothing for codes this version does not know, and nothing for the request
 * itself, which stands right above as its first message.
 */
export function systemText(line: Line, me: string): string | undefined {
  const name = line.args?.name ?? line.authorName ?? '';
  const mine = line.authorId === me;
  switch (line.code) {
    case 'chat.accepted':
      return mine ? t('system.accepted.you') : t('system.accepted', { name });
    case 'chat.joined':
      return mine ? t('system.joined.you') : t('system.accepted', { name });
    case 'chat.left':
      return t('system.left', { name });
    case 'chat.observes':
    case 'chat.stepped-back':
      return mine ? t('system.observes.you') : t('system.observes', { name });
    case 'chat.stopped-observing':
      return t('system.stoppedObserving', { name });
    case 'chat.closed':
      if (mine) return t('system.closed.you');
      return name ? t('system.closed.by', { name }) : t('system.closed');
    case 'chat.invited':
      return t('system.invited', { name, by: line.authorName ?? '' });
    case 'chat.moved':
      return t('system.moved', { channel: line.args?.channel ?? '' });
    case 'chat.switched-off':
      return t('system.switchedOff');
    case 'chat.returned':
      return t('system.returned');
    case 'chat.declined':
      return mine ? t('system.declined.you') : t('system.declined', { name });
    case 'chat.not-answered':
      return t('system.notAnswered', { name });
    case 'chat.reminded':
      return t('system.reminded', { name });
    case 'chat.withdrawn':
      return t('system.withdrawn');
    case 'chat.added-to-ticket':
      return t('system.ticket', { number: line.args?.number ?? '' });
    default:
      return undefined;
  }
}

/** Lines without a number for customers are for agents only; in the place of one with a number they may read another. */
export const forAgentsOnly = (line: Line): boolean => line.customersSequence == null || line.code === 'chat.stepped-back';
