import { presenceOf, setPresence } from '@chatmonolith/kit/presence';
import { createEventBus, type ConsoleContext, type ConsoleEvents } from '@chatmonolith/kit/registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line, MonitoringLevel } from '../wire.ts';
import { ConsoleStore } from './console-store.ts';
import { Desk } from './desk.ts';
import { Drafts } from './drafts.ts';
import { actionWords } from './monitor-words.ts';
import { doerOf, isMonitored, Monitor, type Doer } from './monitor.ts';
import { levels } from './monitoring.ts';
import { FakeHub, ok, refused } from './testing/fake-hub.ts';
import { line, me, view } from './testing/samples.ts';

const system = (sequence: number, code: string, authorId: string | null, args?: Record<string, string>): Line =>
  line('a', sequence, { kind: 'system', authorKind: 'system', authorId, authorName: args?.name, code, args, text: null });
const said = (sequence: number, authorKind: 'agent' | 'customer' | 'visitor', authorId: string, authorName = 'Ben'): Line =>
  line('a', sequence, { kind: 'text', authorKind, authorId, authorName, text: 'Secret words' });
const chat = () => view('a', { participants: [...view('a').participants, { id: 'ben', kind: 'agent', name: 'Ben', active: true, role: 'participant' }] });

/** Every kind of action: who does it, and what a notification says of it. */
const actions: [what: string, line: Line, by: Doer, words: string][] = [
  ['a customer writes', said(1, 'customer', 'p-a'), 'customer', 'New message'],
  ['a public user writes', said(1, 'visitor', 'p-a'), 'customer', 'New message'],
  ['the customer closes', system(1, 'chat.closed', 'p-a', { name: 'Vera' }), 'customer', 'Vera closed the chat'],
  ['the customer leaves', system(1, 'chat.left', 'p-a', { name: 'Vera' }), 'customer', 'Vera left the chat'],
  ['a colleague writes', said(1, 'agent', 'ben'), 'agent', 'New message from Ben'],
  ['a colleague joins', system(1, 'chat.joined', 'ben', { name: 'Ben' }), 'agent', 'Ben joined the chat'],
  ['a colleague leaves', system(1, 'chat.left', 'ben', { name: 'Ben' }), 'agent', 'Ben left the chat'],
  ['a colleague invites another', { ...system(1, 'chat.invited', 'ben', { name: 'Eva' }), authorName: 'Ben' }, 'agent', 'Ben invited Eva'],
  ['a colleague moves the chat', system(1, 'chat.moved', 'ben', { channel: 'Orders' }), 'agent', 'The chat was moved to Orders'],
  ['a colleague observes', system(1, 'chat.observes', 'ben', { name: 'Ben' }), 'agent', 'Ben is observing'],
  ['a colleague steps back', system(1, 'chat.stepped-back', 'ben', { name: 'Ben' }), 'agent', 'Ben is observing'],
  ['a colleague observes no more', system(1, 'chat.stopped-observing', 'ben', { name: 'Ben' }), 'agent', 'Ben no longer observes'],
  ['a colleague saves a ticket', system(1, 'chat.added-to-ticket', 'ben', { number: '4711' }), 'agent', 'Added to ticket 4711'],
  ['something this version does not know', system(1, 'chat.new', 'ben', { name: 'Ben' }), 'agent', 'Something happened in the chat'],
  ['time runs out', system(1, 'chat.not-answered', null, { name: 'Ben' }), 'system', 'Ben did not answer'],
  ['I write', said(1, 'agent', me), 'me', 'New message from Ben'],
  ['I close', system(1, 'chat.closed', me, { name: 'Me' }), 'me', 'You closed the chat'],
];
const heard: Record<MonitoringLevel, Doer[]> = { none: [], customer: ['customer'], all: ['customer', 'agent', 'system'] };

describe('of an action', () => {
  it.each(actions)('%s: it is known who did it, and how to call it', (_, one, by, words) => {
    expect(doerOf(one, chat(), me)).toBe(by);
    expect(actionWords(one, me)).toBe(words);
  });
  it.each(levels)('on level %s are heard those it names', level => {
    const all: Doer[] = ['me', 'customer', 'agent', 'system'];
    expect(all.filter(by => isMonitored(level, by))).toEqual(heard[level]);
  });
});

let hub: FakeHub;
let store: ConsoleStore;
let desk: Desk;
let told: ConsoleEvents['notify'][];
let focused = false;
let opened: ConsoleStore[] = [];
const events = createEventBus();
events.on('notify', one => told.push(one));
events.on('notifications-wanted', () => wanted());
const wanted = vi.fn();
const toast = vi.fn();

async function open(): Promise<Desk> {
  const store = new ConsoleStore(hub, me, new Drafts(me));
  const at = new Desk(store, { events, toast: toast as ConsoleContext['toast'] } as ConsoleContext);
  new Monitor(at);
  opened.push(store);
  await store.sync();
  await vi.advanceTimersByTimeAsync(0);
  return at;
}

async function push(...lines: Line[]): Promise<void> {
  hub.push('linesAdded', 'a', 'agents', lines);
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  localStorage.clear();
  told = [];
  focused = false;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  hub = new FakeHub();
  hub.active = [{ ...chat(), last: 2 }, view('b')];
  hub.lines.set('a', [said(1, 'customer', 'p-a'), said(2, 'customer', 'p-a')]);
  hub.monitored = [{ chatId: 'a', level: 'all' }];
  desk = await open();
  store = desk.store;
  desk.cards.add('a');
});
afterEach(() => {
  for (const one of opened) one.chats.value = [];
  opened = [];
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(levels)('a chat on level %s', level => {
  it.each(actions)(`notifies when it is of what it names: %s`, async (_, one, by, words) => {
    store.monitoring.changed('a', level);
    await push({ ...one, sequence: 3 });
    expect(told).toEqual(heard[level].includes(by) ? [{ tag: 'a', chatId: 'a', title: 'Name a · Billing', body: words }] : []);
    expect(JSON.stringify(told)).not.toContain('Secret');
  });

  it.each(actions)('notifies of nothing that is before the eyes: %s', async (_, one) => {
    store.monitoring.changed('a', level);
    focused = true;
    await push({ ...one, sequence: 3 });
    expect(told).toEqual([]);
  });

  it('notifies when the customer signs out', async () => {
    store.monitoring.changed('a', level);
    presenceOf('p-a');
    setPresence('p-a', { state: 'active', since: '2026-11-22T09:00:00.000Z' });
    setPresence('p-a', { state: 'out', since: '2026-11-22T09:10:00.000Z' });
    setPresence('p-a', { state: 'out', since: '2026-11-22T09:10:00.000Z' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(one => one.body)).toEqual(level === 'none' ? [] : ['Name a is logged out']);
  });
});

describe('a monitored chat', () => {
  it('has no news in what it had when it came here', () => expect(told).toEqual([]));

  it('notifies each new action, in its order', async () => {
    await push(said(3, 'customer', 'p-a'), system(4, 'chat.joined', 'ben', { name: 'Ben' }));
    await push(said(5, 'customer', 'p-a'));
    expect(told.map(one => one.body)).toEqual(['New message', 'Ben joined the chat', 'New message']);
  });

  it('notifies what came while the connection was away', async () => {
    hub.lines.set('a', [1, 2, 3].map(sequence => said(sequence, 'customer', 'p-a')));
    hub.active = [{ ...chat(), last: 3 }, view('b')];
    await store.sync();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(one => one.body)).toEqual(['New message']);
  });

  it.each([
    ['another chat is the current one', () => store.select('b')],
    ['another page is shown', () => desk.cards.delete('a')],
    ['the window is hidden', () => void vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')],
  ])('notifies in a focused window when %s', async (_, change) => {
    focused = true;
    change();
    await push(said(3, 'customer', 'p-a'));
    expect(told).toHaveLength(1);
  });

  it('rings once though two windows show it', async () => {
    await open();
    await push(said(3, 'customer', 'p-a'));
    expect(told).toHaveLength(1);
  });

  it('does not ring in another window while this one watches it', async () => {
    const other = await open();
    focused = true;
    expect([desk.watches('a'), other.watches('a')]).toEqual([true, false]);
    await push(said(3, 'customer', 'p-a'));
    expect(told).toEqual([]);
  });

  it('is left to the other windows by a window of another chat', async () => {
    desk.alone = true;
    store.select('b');
    await push(said(3, 'customer', 'p-a'));
    expect(told).toEqual([]);
  });

  it('among agents has no channel worth naming', async () => {
    hub.push('chatChanged', { ...chat(), kind: 'internal', revision: 9 });
    await push(said(3, 'agent', 'ben'));
    expect(told[0]!.title).toBe('Name a');
  });

  it('that the customer leaves after its end is no news', async () => {
    presenceOf('p-a');
    setPresence('p-a', { state: 'active' });
    hub.push('chatChanged', { ...chat(), state: 'closed', revision: 9 });
    setPresence('p-a', { state: 'out' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });
});

describe('the choice', () => {
  it('is what the server keeps', () => expect([store.monitoring.of('a'), store.monitoring.of('b')]).toEqual(['all', 'none']));

  it('follows other windows', () => {
    hub.push('monitoringChanged', 'b', 'customer');
    expect(store.monitoring.of('b')).toBe('customer');
  });

  it('shows at once, asks for notifications, and is told to the server', async () => {
    const choosing = desk.monitor(store.session('b')!, 'customer');
    expect([store.monitoring.of('b'), store.monitoring.saving.value.has('b')]).toEqual(['customer', true]);
    await choosing;
    expect([store.monitoring.of('b'), store.monitoring.saving.value.has('b')]).toEqual(['customer', false]);
    expect(hub.called('SetMonitoring')).toEqual([['b', 'customer']]);
    expect(wanted).toHaveBeenCalledTimes(1);
  });

  it('goes back when the server refuses, and says why', async () => {
    hub.reply('SetMonitoring', () => refused('chat.closed'));
    await desk.monitor(store.session('a')!, 'none');
    expect(store.monitoring.of('a')).toBe('all');
    expect(toast).toHaveBeenCalledWith({ kind: 'error', text: 'The chat has ended.' });
    expect(wanted).not.toHaveBeenCalled();
  });

  it('steps from one level to the next; pushes of the steps before do not turn it back', async () => {
    const answers: (() => void)[] = [];
    hub.reply('SetMonitoring', () => new Promise(resolve => answers.push(() => resolve(ok(null)))));
    const steps = [desk.monitorNext(store.session('a')!), desk.monitorNext(store.session('a')!)];
    expect(store.monitoring.of('a')).toBe('customer');
    hub.push('monitoringChanged', 'a', 'none');
    answers[0]!();
    await steps[0];
    expect(store.monitoring.of('a')).toBe('customer');
    answers[1]!();
    await steps[1];
    expect(hub.called('SetMonitoring')).toEqual([['a', 'none'], ['a', 'customer']]);
    expect(store.monitoring.of('a')).toBe('customer');
  });
});

