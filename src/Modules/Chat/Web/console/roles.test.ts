import { registerChatAction } from '@chatmonolith/kit/chat-extensions';
import type { ConsoleContext } from '@chatmonolith/kit/registry';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatView, Participant, Role } from '../wire.ts';
import { ConsoleStore } from './console-store.ts';
import { actionsOf, Desk } from './desk.ts';
import { Drafts } from './drafts.ts';
import { joinableAs, mayLeave, observes } from './roles.ts';
import { systemText } from './system-text.ts';
import { FakeHub, ok, refused } from './testing/fake-hub.ts';
import { channel, line, me, view } from './testing/samples.ts';

registerChatAction({
  id: 'save', order: 1, label: '', hint: '', closeLabel: '', firstLabel: '', icon: 'note', key: 'p', element: 'div', available: () => true,
});

let hub: FakeHub;
let desk: Desk;
const agent = (id: string, role: Role = 'participant', active = true): Participant => ({ id, kind: 'agent', name: id, active, role });
const chat = (...agents: Participant[]) => ({ participants: [view('a').participants[0]!, ...agents] });
const change = (revision: number, more: Partial<ChatView>) => hub.push('chatChanged', view('a', { revision, ...more }));
const session = () => desk.store.session('a')!;

beforeEach(async () => {
  localStorage.clear();
  hub = new FakeHub();
  hub.active = [view('a')];
  hub.channels = [{ id: channel.id, name: '', color: 0, level: 'observer', allowsJoining: true }];
  const store = new ConsoleStore(hub, me, new Drafts(me));
  await store.sync();
  desk = new Desk(store, { toast: vi.fn() as ConsoleContext['toast'] } as ConsoleContext);
});

describe('X', () => {
  it('asks before it closes a chat that nobody else would go on with', () => {
    change(2, chat(agent(me), agent('ben', 'observer'), agent('eva', 'participant', false)));
    desk.askToClose(session());
    expect(desk.dialog.value).toMatchObject({ kind: 'close' });
    expect(hub.called('Leave')).toEqual([]);
  });

  it('leaves where another agent goes on', async () => {
    change(2, chat(agent(me), agent('ben')));
    desk.askToClose(session());
    await vi.waitFor(() => expect(desk.store.chats.value).toEqual([]));
    expect(hub.called('Leave')).toEqual([['a']]);
    expect(desk.dialog.value).toBeUndefined();
  });

  it('leaves for who only observes', () => {
    change(2, chat(agent(me, 'observer'), agent('ben')));
    expect([observes(session()), mayLeave(session())]).toEqual([true, true]);
    desk.askToClose(session());
    expect(hub.called('Leave')).toEqual([['a']]);
  });

  it('keeps the chat when the server refuses, and says why', async () => {
    change(2, chat(agent(me), agent('ben')));
    hub.reply('Leave', () => refused('chat.last-writer'));
    desk.askToClose(session());
    await vi.waitFor(() => expect(desk.context.toast).toHaveBeenCalledTimes(1));
    expect(desk.store.chats.value).toHaveLength(1);
  });
});

it('finishes an ended or lost chat, whoever else is in it', () => {
  change(2, chat(agent(me), agent('ben')));
  expect(mayLeave(session())).toBe(true);
  session().lost.value = true;
  expect(mayLeave(session())).toBe(false);
  session().lost.value = false;
  change(3, { state: 'closed', ...chat(agent(me), agent('ben')) });
  expect(mayLeave(session())).toBe(false);
});

describe('another role', () => {
  it('is asked for, and the focus goes to where one writes or reads', async () => {
    await desk.takeRole(session(), 'observer');
    expect(hub.called('ChangeRole')).toEqual([['a', 'observer']]);
    expect(desk.writeIn.value).toBe('a');
  });

  it('that is refused is told', async () => {
    hub.reply('ChangeRole', () => refused('chat.last-writer'));
    await desk.takeRole(session(), 'observer');
    expect(desk.context.toast).toHaveBeenCalledWith({ kind: 'error', text: 'Only while another agent can write in this chat.' });
    expect(desk.writeIn.value).toBeUndefined();
  });

  it('brings the actions of other modules only to who writes', () => {
    expect(actionsOf(session()).map(one => one.id)).toEqual(['save']);
    change(2, chat(agent(me, 'observer'), agent('ben')));
    expect(actionsOf(session())).toEqual([]);
  });
});

describe('a chat of the overview', () => {
  it('can be joined up to the level, where the channel allows it', () => {
    expect(joinableAs(desk.store, channel.id)).toEqual(['observer']);
    desk.store.channels.value = [{ id: channel.id, name: '', color: 0, level: 'participant', allowsJoining: true }];
    expect(joinableAs(desk.store, channel.id)).toEqual(['observer', 'participant']);
    desk.store.channels.value = [{ id: channel.id, name: '', color: 0, level: 'owner', allowsJoining: false }];
    expect(joinableAs(desk.store, channel.id)).toEqual([]);
    expect(joinableAs(desk.store, 'another')).toEqual([]);
  });

  it('stands on the board once joined', async () => {
    hub.reply('Join', (id: string) => ok(view(id, chat(agent('ben'), agent(me, 'observer')))));
    await desk.join('b', 'observer');
    expect(hub.called('Join')).toEqual([['b', 'observer']]);
    expect(desk.store.currentId.value).toBe('b');
    expect(observes(desk.store.session('b')!)).toBe(true);
  });

  it('is not joined when the server refuses, and says why', async () => {
    hub.reply('Join', () => refused('chat.joining-not-allowed'));
    await desk.join('b', 'participant');
    expect(desk.context.toast).toHaveBeenCalledWith({ kind: 'error', text: 'In this channel nobody joins a chat uninvited.' });
    expect(desk.store.session('b')).toBeUndefined();
  });
});

describe('a chat that this agent left', () => {
  it('in another window leaves the board here too', () => {
    change(2, chat(agent(me, 'participant', false), agent('ben')));
    expect(desk.store.chats.value).toEqual([]);
  });

  it('while the connection was away leaves the board at the next answer', async () => {
    hub.active = [];
    hub.reply('GetChat', () => ok(view('a', { revision: 2, ...chat(agent(me, 'participant', false), agent('ben')) })));
    await desk.store.sync();
    expect(desk.store.chats.value).toEqual([]);
  });
});

it('has words for who joins, leaves and observes', () => {
  const said = (code: string, authorId: string) => systemText(line('a', 1, { kind: 'system', code, authorId, args: { name: 'Ben' } }), me);
  expect(['chat.joined', 'chat.left', 'chat.observes', 'chat.stepped-back', 'chat.stopped-observing'].map(code => said(code, 'ben'))).toEqual([
    'Ben joined the chat', 'Ben left the chat', 'Ben is observing · only agents see this', 'Ben is observing · only agents see this',
    'Ben no longer observes · only agents see this',
  ]);
  expect([said('chat.joined', me), said('chat.observes', me)]).toEqual(['You joined the chat', 'You are observing · only agents see this']);
});
