import { focusedElement } from '@chatmonolith/kit/dialog';
import { openWindow } from './chat-window.ts';
import { actionsOf, type Desk } from './desk.ts';
import { mayInvite, mayMove } from './roles.ts';

export interface Screen {
  desk: Desk;
  /** The card of the current chat. */
  card(): { focus(): void; write(): void; openMenu(): void } | null | undefined;
}

const inTextField = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Nothing of the page below an open dialog or menu may react. */
const covered = (path: EventTarget[]) =>
  path.some(node => node instanceof HTMLElement && /^wa-(dialog|dropdown-item)$/.test(node.localName));

/** The keys of the chat screen. Those with Alt work also while writing, single ones only outside text fields. */
export function onKey(event: KeyboardEvent, { desk, card }: Screen): void {
  const path = event.composedPath();
  if (event.defaultPrevented || event.isComposing || covered(path) || desk.dialog.value || desk.store.preview.value) return;
  const done = event.altKey && !event.ctrlKey && !event.metaKey ? withAlt(event, desk, card)
    : event.altKey || event.ctrlKey || event.metaKey || inTextField(path[0]) || !desk.singleKeys.value ? false
      : single(event, desk, card);
  if (done) event.preventDefault();
}

function withAlt(event: KeyboardEvent, desk: Desk, card: Screen['card']): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return false;
  const { store } = desk;
  const chats = store.chats.value;
  const at = chats.findIndex(chat => chat.id === store.currentId.value);
  for (let away = 1; away <= chats.length; away++) {
    const next = chats[(at + step * away + chats.length * 2) % chats.length]!;
    if (event.shiftKey && next.read.unread.value === 0) continue;
    go(desk, card, next.id);
    break;
  }
  return true;
}

function single(event: KeyboardEvent, desk: Desk, card: Screen['card']): boolean {
  const { store } = desk;
  const key = event.key.toLowerCase();
  const session = store.current;
  const running = session && !session.ended && !session.lost.value;
  if (/^[1-9]$/.test(key)) {
    const chat = store.chats.value[Number(key) - 1];
    if (chat) go(desk, card, chat.id);
    return Boolean(chat);
  }
  if (key === 'r') {
    const request = store.nextRequest();
    if (request) store.openPreview(request.chatId);
    return Boolean(request);
  }
  if (key === 'v') {
    desk.layout.value = desk.layout.value === 'one' ? 'columns' : 'one';
    return true;
  }
  if (!session) return false;
  if (key === 'x') {
    desk.askToClose(session);
    return true;
  }
  if (key === 'm' && running) {
    card()?.openMenu();
    return true;
  }
  if (key === 'n' && running) {
    void desk.monitorNext(session);
    return true;
  }
  if (key === 'i' && mayInvite(session)) {
    desk.dialog.value = { kind: 'invite', session };
    return true;
  }
  if (key === 'c' && mayMove(session)) {
    desk.changeChannel(session);
    return true;
  }
  if (key === 'w' && running && !desk.alone) {
    openWindow(desk, session);
    return true;
  }
  const action = actionsOf(session).find(one => one.key === key);
  if (action) desk.run(action, session);
  return Boolean(action);
}

/** To another chat: into its message field when writing, else to its card, so that the next single key works too. */
function go(desk: Desk, card: Screen['card'], chatId: string): void {
  const writing = inTextField(focusedElement());
  if (writing) desk.write(chatId);
  else {
    desk.store.select(chatId);
    requestAnimationFrame(() => card()?.focus());
  }
}
