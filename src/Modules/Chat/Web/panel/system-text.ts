import type { ChatView, Line } from '../wire.ts';
import { agentsOf, together } from './names.ts';
import type { PanelText } from './texts.ts';

/** What a system line says to the requester; undefined for what is not worth a line. */
export function systemText(t: PanelText, line: Line, chat: ChatView, me: string): string | undefined {
  const name = line.args?.name;
  switch (line.code) {
    case 'chat.accepted':
      if (line.authorId === me) return t('system.accepted.you');
      return name ? t('system.accepted', { name }) : undefined;
    case 'chat.joined':
      return name ? t('system.accepted', { name }) : undefined;
    case 'chat.left':
      return name ? t('system.left', { name }) : undefined;
    case 'chat.moved':
      return t('system.moved', { channel: line.args?.channel ?? '' });
    case 'chat.switched-off':
      return t('system.switchedOff');
    case 'chat.returned':
      return t('system.returned');
    case 'chat.closed':
      if (line.authorId === me || chat.closedBy === 'requester') return t('system.closed.you');
      return closedByAgent(t, chat, name);
    case 'chat.withdrawn':
      return t('system.withdrawn');
    default:
      return undefined;
  }
}

/** How the chat ended, for the header. */
export function endedBy(t: PanelText, chat: ChatView, lines: readonly Line[]): string {
  if (chat.closedBy === 'requester') return t('system.closed.you');
  if (chat.closedBy === 'withdrawn') return t('system.withdrawn');
  if (chat.closedBy === 'switchedOff') return t('system.switchedOff');
  return closedByAgent(t, chat, lines.findLast(line => line.code === 'chat.closed')?.args?.name);
}

function closedByAgent(t: PanelText, chat: ChatView, closer?: string): string {
  const name = closer || together(agentsOf(chat).map(agent => agent.name));
  return name ? t('system.closed', { name }) : t('system.closed.unnamed');
}
