import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsoleStore } from './console-store.ts';
import { Drafts } from './drafts.ts';
import { FakeHub, ok, refused } from './testing/fake-hub.ts';
import { line, me, request, view } from './testing/samples.ts';

let hub: FakeHub;
let store: ConsoleStore;
const heard = { request: vi.fn(), messages: vi.fn() };

beforeEach(() => {
  localStorage.clear();
  vi.clearAllMocks();
  hub = new FakeHub();
  store = new ConsoleStore(hub, me, new Drafts(me), heard);
});

const ids = (rows: readonly { chatId: string }[]) => rows.map(row => row.chatId);
const texts = (chatId: string) => store.session(chatId)!.log.entries.map(entry => entry.line?.text);
const settled = () => vi.waitFor(() => expect(store.chats.value.every(chat => !chat.log.behind)).toBe(true));

describe('the first answer', () => {
  it('shows requests oldest first and chats in the order of acceptance', async () => {
    hub.requests = [request('young', 9), request('old', 1)];
    hub.active = [view('second', { acceptedAt: '2026-11-22T09:05:00.000Z' }), view('first')];
    await store.sync();
    expect(store.phase.value).toBe('ready');
    expect(ids(store.requests.value)).toEqual(['old', 'young']);
    expect(store.chats.value.map(chat => chat.id)).toEqual(['first', 'second']);
    expect(store.currentId.value).toBe('first');
  });

  it('says that chat is switched off, and follows when that changes', async () => {
    hub.requests = [request('a', 1)];
    await store.sync();
    const answer = hub.replies.get('GetConsole')!;
    hub.reply('GetConsole', () => refused('chat.inactive'));
    hub.push('rulesChanged');
    await vi.waitFor(() => expect(store.phase.value).toBe('off'));
    expect(store.requests.value).toEqual([]);
    hub.reply('GetConsole', answer);
    hub.push('rulesChanged');
    await vi.waitFor(() => expect(store.phase.value).toBe('ready'));
  });

  it('can fail, and keeps what was shown before', async () => {
    hub.requests = [request('a', 1)];
    await store.sync();
    hub.reply('GetConsole', () => refused('server.failed'));
    await store.sync();
    expect(store.phase.value).toBe('failed');
    expect(ids(store.requests.value)).toEqual(['a']);
  });

  it('is followed by the pushes that came while it was under way', async () => {
    hub.requests = [request('a', 1)];
    const done = store.sync();
    hub.push('requestAdded', request('b', 2));
    hub.push('requestGone', 'a', 'withdrawn');
    await done;
    expect(ids(store.requests.value.filter(row => !row.gone))).toEqual(['b']);
  });
});

describe('pushes about requests', () => {
  beforeEach(() => store.sync());

  it('add at the end and say so once', () => {
    hub.push('requestAdded', request('new', 5));
    hub.push('requestAdded', request('new', 5));
    expect(ids(store.requests.value)).toEqual(['new']);
    expect(heard.request).toHaveBeenCalledTimes(1);
  });

  it('let a request fade before it leaves the list', async () => {
    hub.push('requestAdded', request('a', 5));
    hub.push('requestGone', 'a', 'withdrawn');
    expect(store.requests.value[0]!.gone).toBe(true);
    await vi.waitFor(() => expect(store.requests.value).toEqual([]));
  });

  it('show who is looking', () => {
    hub.push('requestAdded', request('a', 5));
    hub.push('lookersChanged', 'a', [{ id: 'x', name: 'Amélie Girard', initials: 'AG' }]);
    expect(store.requests.value[0]!.lookers[0]!.initials).toBe('AG');
  });
});

describe('pushes about chats', () => {
  beforeEach(async () => {
    hub.active = [view('a', { last: 1 }), view('b')];
    hub.lines.set('a', [line('a', 1)]);
    await store.sync();
    await settled();
  });

  it('change a view only if its revision is newer', () => {
    hub.push('chatChanged', view('a', { revision: 3, number: 30 }));
    hub.push('chatChanged', view('a', { revision: 2, number: 20 }));
    expect(store.session('a')!.view.value.number).toBe(30);
  });

  it('apply a line that is the next one', () => {
    hub.push('linesAdded', 'a', 'agents', [line('a', 2)]);
    expect(texts('a')).toEqual(['line 1', 'line 2']);
  });

  it('ignore a line that is known', () => {
    hub.push('linesAdded', 'a', 'agents', [line('a', 1, { text: 'again' })]);
    expect(texts('a')).toEqual(['line 1']);
  });

  it('fetch what is missing when a number is skipped', async () => {
    hub.lines.set('a', [line('a', 1), line('a', 2), line('a', 3)]);
    hub.push('linesAdded', 'a', 'agents', [line('a', 3)]);
    await vi.waitFor(() => expect(texts('a')).toEqual(['line 1', 'line 2', 'line 3']));
    expect(hub.called('GetLines')[0]!.slice(0, 3)).toEqual(['a', 'agents', 1]);
  });

  it('never mix in lines numbered for customers', () => {
    hub.push('linesAdded', 'a', 'customers', [line('a', 2, { audience: 'customers' })]);
    expect(texts('a')).toEqual(['line 1']);
  });

  it('count and announce messages of chats that are not current', () => {
    hub.push('linesAdded', 'b', 'agents', [line('b', 1), line('b', 2)]);
    expect(store.session('b')!.read.unread.value).toBe(2);
    expect(heard.messages).toHaveBeenCalledWith(store.session('b'), 2);
  });

  it('move a read mark and the state of what we wrote', () => {
    hub.push('cursorsChanged', 'a', [{ participantId: 'p-a', delivered: 4, read: 3 }]);
    expect(store.session('a')!.readers).toEqual([{ participantId: 'p-a', delivered: 4, read: 3 }]);
  });

  it('adopt a chat we accepted in another window, last in the row', () => {
    hub.push('chatChanged', view('c'));
    expect(store.chats.value.map(chat => chat.id)).toEqual(['a', 'b', 'c']);
    expect(store.currentId.value).toBe('a');
  });

  it('leave alone a chat that is not ours', () => {
    hub.push('chatChanged', view('c', { participants: [] }));
    expect(store.session('c')).toBeUndefined();
  });
});

describe('after a reconnect', () => {
  beforeEach(async () => {
    hub.active = [view('a', { last: 1 })];
    hub.lines.set('a', [line('a', 1)]);
    await store.sync();
    await settled();
  });

  it('missed lines are fetched', async () => {
    hub.lines.set('a', [line('a', 1), line('a', 2)]);
    hub.active = [view('a', { last: 2 })];
    await store.sync();
    await vi.waitFor(() => expect(texts('a')).toEqual(['line 1', 'line 2']));
  });

  it('a chat that ended meanwhile stays on the board as ended', async () => {
    hub.active = [];
    hub.reply('GetChat', () => ok(view('a', { state: 'closed', closedBy: 'requester', revision: 2, last: 1 })));
    await store.sync();
    expect(store.session('a')!.ended).toBe(true);
    expect(store.session('a')!.lost.value).toBe(false);
  });

  it('a chat that was taken from us says so', async () => {
    hub.active = [];
    hub.reply('GetChat', () => refused('request.not-found'));
    await store.sync();
    expect(store.session('a')!.lost.value).toBe(true);
  });

  it('a message that waited goes out once, under its own id', async () => {
    hub.reply('SendMessage', () => refused('connection.lost'));
    store.session('a')!.send('wait for me');
    await vi.waitFor(() => expect(hub.called('SendMessage')).toHaveLength(1));
    hub.reply('SendMessage', () => ok({ sequence: 2, at: '2026-11-22T09:10:00.000Z' }));
    await store.sync();
    await vi.waitFor(() => expect(hub.called('SendMessage')).toHaveLength(2));
    const [first, second] = hub.called('SendMessage');
    expect(second).toEqual(first);
  });

  it('everything is asked for again when rights changed', async () => {
    hub.push('resync');
    await vi.waitFor(() => expect(hub.called('GetConsole')).toHaveLength(2));
  });
});
