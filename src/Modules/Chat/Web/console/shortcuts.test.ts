import { registerChatAction } from '@chatmonolith/kit/chat-extensions';
import { createEventBus, type ConsoleContext } from '@chatmonolith/kit/registry';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsoleStore } from './console-store.ts';
import { Desk } from './desk.ts';
import { Drafts } from './drafts.ts';
import { onKey } from './shortcuts.ts';
import { FakeHub, ok } from './testing/fake-hub.ts';
import { line, me, request, view } from './testing/samples.ts';

registerChatAction({
  id: 'save', order: 1, label: '', hint: '', closeLabel: '', firstLabel: '', icon: 'note', key: 'p', element: 'div',
  available: chat => chat.state === 'open',
});

let desk: Desk;
const card = { focus: vi.fn(), write: vi.fn(), openMenu: vi.fn() };

beforeEach(async () => {
  localStorage.clear();
  vi.clearAllMocks();
  document.body.innerHTML = '<p tabindex="0"></p><textarea></textarea>';
  const hub = new FakeHub();
  hub.requests = [request('young', 9), request('old', 1)];
  hub.reply('Preview', (chatId: string) => ok({ request: request(chatId, 1), lines: [] }));
  hub.active = ['a', 'b', 'c'].map((id, at) => view(id, { last: at === 2 ? 1 : 0, acceptedAt: `2026-11-22T09:0${at}:00.000Z` }));
  hub.lines.set('c', [line('c', 1)]);
  const store = new ConsoleStore(hub, me, new Drafts(me));
  await store.sync();
  await vi.waitFor(() => expect(store.session('c')!.read.unread.value).toBe(1));
  desk = new Desk(store, { toast: vi.fn() as ConsoleContext['toast'], events: createEventBus() } as ConsoleContext);
});

function press(key: string, keys: KeyboardEventInit = {}, on = 'p'): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...keys });
  const target = document.querySelector<HTMLElement>(on)!;
  target.focus();
  const listen = (one: Event) => onKey(one as KeyboardEvent, { desk, card: () => card });
  document.addEventListener('keydown', listen);
  target.dispatchEvent(event);
  document.removeEventListener('keydown', listen);
  return event.defaultPrevented;
}

describe('Alt and an arrow', () => {
  it('go to the next chat, and from the last to the first', () => {
    for (const expected of ['b', 'c', 'a']) {
      press('ArrowDown', { altKey: true });
      expect(desk.store.currentId.value).toBe(expected);
    }
  });
  it('go back', () => {
    press('ArrowUp', { altKey: true });
    expect(desk.store.currentId.value).toBe('c');
  });
  it('work while writing and go on in the next message field', () => {
    press('ArrowDown', { altKey: true }, 'textarea');
    expect(desk.writeIn.value).toBe('b');
  });
  it('with Shift skip what is read', () => {
    press('ArrowDown', { altKey: true, shiftKey: true });
    expect(desk.store.currentId.value).toBe('c');
  });
});

describe('a single key', () => {
  it('chooses a chat by its number', () => {
    press('3');
    expect(desk.store.currentId.value).toBe('c');
  });
  it('opens the request that waits longest', () => {
    press('r');
    expect(desk.store.preview.value!.chatId).toBe('old');
  });
  it('changes the layout', () => {
    press('v');
    expect(desk.layout.value).toBe('one');
  });
  it('asks before it closes the chat', () => {
    press('x');
    expect(desk.dialog.value).toMatchObject({ kind: 'close' });
  });
  it('opens the menu', () => {
    press('m');
    expect(card.openMenu).toHaveBeenCalledTimes(1);
  });
  it('steps through the kinds of monitoring', () => {
    press('n');
    expect(desk.store.monitoring.of('a')).toBe('customer');
    press('n');
    press('n');
    expect(desk.store.monitoring.of('a')).toBe('none');
  });
  it('opens the dialog that a module has registered for it', () => {
    press('p');
    expect(desk.dialog.value).toMatchObject({ kind: 'action', action: { id: 'save' } });
  });
  it('shows the chat in a window of its own, and once more the same window', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue({ focus: vi.fn() } as unknown as Window);
    press('w');
    press('w');
    expect(open.mock.calls.map(call => call.slice(0, 2))).toEqual([['/console/chat-window/a', 'cm-chat-a'], ['/console/chat-window/a', 'cm-chat-a']]);
    desk.alone = true;
    expect(press('w')).toBe(false);
  });
  it('says so when the browser opens no window, and offers to stay here', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    press('w');
    expect(desk.context.toast).toHaveBeenCalledWith(expect.objectContaining({ kind: 'error', action: expect.anything() }));
  });
  it('is a letter in a text field', () => {
    expect(press('x', {}, 'textarea')).toBe(false);
    expect(desk.dialog.value).toBeUndefined();
  });
  it('is left to the browser together with Ctrl', () => expect(press('r', { ctrlKey: true })).toBe(false));
  it('does nothing when single keys are switched off', () => {
    desk.singleKeys.value = false;
    expect(press('x')).toBe(false);
  });
  it('does nothing under an open dialog', () => {
    press('x');
    press('3');
    expect(desk.store.currentId.value).toBe('a');
  });
});
