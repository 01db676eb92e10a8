import type { ChatView, Cursor, Line, MonitoringLevel, OverviewRow, Person, RequestRow } from '../wire.ts';
import type { ConsoleStore } from './console-store.ts';
import { withLookers, withRequest } from './queue-list.ts';
import type { RequestEnd } from './request-preview.ts';
import { hasLeft } from './roles.ts';
import type { Typist } from './typists.ts';

/** Lets the pushes of the chat hub act on the store, each once and in the order they came. */
export function listen(store: ConsoleStore): void {
  const on = <A extends unknown[]>(push: string, act: (...args: A) => void) =>
    store.hub.on(push, (...args) => store.take(() => act(...(args as A))));
  const previewed = (chatId: string) => (store.preview.value?.chatId === chatId ? store.preview.value : undefined);

  on('requestAdded', (row: RequestRow) => {
    const known = store.requests.value.some(one => one.chatId === row.chatId);
    store.requests.value = withRequest(store.requests.value, row);
    if (!known) store.heard.request?.(row);
  });
  on('requestGone', (chatId: string, reason: RequestEnd, by?: Person | null) => {
    store.requestGone(chatId);
    const preview = previewed(chatId);
    // Our own acceptance, here or in another window, is no bad news.
    if (preview && by?.id === store.me) store.preview.value = preview.model.value.state === 'accepting' ? preview : undefined;
    else preview?.gone(reason, by?.name);
  });
  on('lookersChanged', (chatId: string, lookers: Person[]) => {
    store.requests.value = withLookers(store.requests.value, chatId, lookers);
    previewed(chatId)?.lookers(lookers);
  });
  on('overviewChanged', (row: OverviewRow) => {
    const rows = store.overview.value;
    store.overview.value = rows.some(one => one.chatId === row.chatId)
      ? rows.map(one => (one.chatId === row.chatId ? row : one))
      : [...rows, row];
  });
  on('overviewGone', (chatId: string) => {
    store.overview.value = store.overview.value.filter(row => row.chatId !== chatId);
  });
  on('chatChanged', (chat: ChatView) => {
    const mine = chat.participants.some(one => one.id === store.me && one.active);
    const known = store.session(chat.chatId);
    if (known && hasLeft(chat, store.me)) store.done(known);
    else if (known || (chat.state !== 'closed' && mine)) store.adopt(chat);
    if (!store.current) store.select(store.chats.value[0]?.id);
  });
  on('linesAdded', (chatId: string, audience: string, lines: Line[]) => {
    if (audience !== 'agents') return;
    previewed(chatId)?.apply(lines);
    const session = store.session(chatId);
    if (!session) return;
    const before = session.read.unread.value;
    session.apply(lines);
    const more = session.read.unread.value - before;
    if (more > 0 && session !== store.current) store.heard.messages?.(session, more);
  });
  on('cursorsChanged', (chatId: string, cursors: Cursor[]) => store.session(chatId)?.cursors(cursors));
  on('typing', (chatId: string, who: Typist) => store.session(chatId)?.typists.typing(who));
  on('monitoringChanged', (chatId: string, level: MonitoringLevel) => store.monitoring.changed(chatId, level));
  on('resync', () => void store.sync());
  on('rulesChanged', () => void store.sync());
}
