import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsoleStore } from './console-store.ts';
import { Drafts } from './drafts.ts';
import { FakeHub, ok, refused } from './testing/fake-hub.ts';
import { line, me, request, view } from './testing/samples.ts';

let hub: FakeHub;
let store: ConsoleStore;
const state = () => store.preview.value?.model.value.state;
const amelie = { id: 'amelie', name: 'Amélie Girard', initials: 'AG' };

beforeEach(async () => {
  localStorage.clear();
  hub = new FakeHub();
  hub.requests = [request('a', 1), request('b', 2)];
  hub.reply('Preview', (chatId: string) => ok({ request: request(chatId, 1), lines: [line(chatId, 1)] }));
  hub.reply('Accept', (chatId: string) => ok(view(chatId, { last: 2 })));
  hub.lines.set('a', [line('a', 1), line('a', 2, { kind: 'system', code: 'chat.accepted', authorKind: 'system' })]);
  store = new ConsoleStore(hub, me, new Drafts(me));
  await store.sync();
  store.openPreview('a');
  await vi.waitFor(() => expect(state()).toBe('open'));
});

describe('a preview', () => {
  it('shows lines that come while it is open', () => {
    hub.push('linesAdded', 'a', 'agents', [line('a', 2)]);
    expect(store.preview.value!.model.value.lines).toHaveLength(2);
  });

  it('keeps who began to look while its answer was on its way', async () => {
    hub.reply('Preview', (chatId: string) => {
      hub.push('lookersChanged', chatId, [amelie]);
      return ok({ request: request(chatId, 1), lines: [line(chatId, 1)] });
    });
    store.openPreview('b');
    await vi.waitFor(() => expect(state()).toBe('open'));
    expect(store.preview.value!.model.value.row.lookers).toEqual([amelie]);
  });

  it('asks again when a number is skipped', async () => {
    hub.push('linesAdded', 'a', 'agents', [line('a', 5)]);
    await vi.waitFor(() => expect(hub.called('Preview')).toHaveLength(2));
  });

  it('says who accepted it first, and names the next request', () => {
    hub.push('requestGone', 'a', 'accepted', amelie);
    expect(store.preview.value!.model.value).toMatchObject({ state: 'taken', takenBy: 'Amélie Girard' });
    expect(store.nextRequest()!.chatId).toBe('b');
  });

  it('says that the requester withdrew', () => {
    hub.push('requestGone', 'a', 'withdrawn', null);
    expect(state()).toBe('withdrawn');
  });

  it('closes without a word when the same agent accepted in another window', () => {
    hub.push('requestGone', 'a', 'accepted', { id: me, name: 'Me', initials: 'M' });
    expect(store.preview.value).toBeUndefined();
  });

  it('tells the server when it is left, and only then', () => {
    expect(hub.called('LeavePreview')).toEqual([]);
    store.closePreview();
    expect(hub.called('LeavePreview')).toEqual([['a']]);
  });
});

describe('accepting', () => {
  it('puts the chat on the board as the current one, without a new-messages line', async () => {
    const session = await store.accept();
    await vi.waitFor(() => expect(session!.log.last).toBe(2));
    expect(store.currentId.value).toBe('a');
    expect(store.preview.value).toBeUndefined();
    expect(session!.read.newFrom.value).toBeUndefined();
    expect(session!.read.unread.value).toBe(0);
  });

  it('need not wait for the preview', async () => {
    let answer!: (value: unknown) => void;
    hub.reply('Preview', () => new Promise(resolve => (answer = resolve)));
    store.openPreview('b');
    const accepted = store.accept();
    expect(state()).toBe('accepting');
    answer(ok({ request: request('b', 2), lines: [line('b', 1)] }));
    expect((await accepted)?.id).toBe('b');
    expect(store.preview.value).toBeUndefined();
  });

  it('survives that our own acceptance is pushed before its answer', async () => {
    hub.reply('Accept', (chatId: string) => {
      hub.push('requestGone', chatId, 'accepted', { id: me, name: 'Me', initials: 'M' });
      hub.push('chatChanged', view(chatId, { last: 2 }));
      return ok(view(chatId, { last: 2 }));
    });
    await store.accept();
    expect(store.chats.value.map(chat => chat.id)).toEqual(['a']);
    expect(store.currentId.value).toBe('a');
    expect(store.preview.value).toBeUndefined();
  });

  it('loses against another agent who was faster', async () => {
    hub.reply('Accept', () => refused('chat.already-taken', { name: 'Amélie Girard' }));
    expect(await store.accept()).toBeUndefined();
    expect(store.preview.value!.model.value).toMatchObject({ state: 'taken', takenBy: 'Amélie Girard' });
    expect(store.chats.value).toEqual([]);
  });

  it('can be tried again after a failure', async () => {
    hub.reply('Accept', () => refused('connection.lost'));
    await store.accept();
    expect(store.preview.value!.model.value).toMatchObject({ state: 'open', refusal: { code: 'connection.lost' } });
  });
});
