import type { ChatSession } from './chat-session.ts';
import type { Desk } from './desk.ts';
import { t } from './texts.ts';

/** Below the console's root; the chat's id follows. */
export const windowPath = '/chat-window';

const SIZE = 'popup,width=480,height=720';

/** Shows a chat also in a window of its own; once more brings that window to the front. */
export function openWindow(desk: Desk, session: ChatSession): void {
  const address = `/console${windowPath}/${session.id}`;
  const opened = window.open(address, `cm-chat-${session.id}`, SIZE);
  if (opened) opened.focus();
  else desk.context.toast({ kind: 'error', text: t('window.blocked'), action: { label: t('window.here'), run: () => window.location.assign(address) } });
}
