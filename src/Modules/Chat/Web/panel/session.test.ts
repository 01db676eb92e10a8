import type { Answer } from '@chatmonolith/kit/answer';
import type { BareHub, BareHubState } from '@chatmonolith/kit/bare-hub';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatView, Line } from '../wire.ts';
import { PanelSession } from './session.ts';
import { Stored } from './stored.ts';

type Reply = (...args: any[]) => unknown;
const refuse = (code: string) => ({ refusal: code });

/** Answers calls as the test says and pushes what the test pushes. */
class FakeHub {
  state: BareHubState = 'ended';
  calls: [string, ...unknown[]][] = [];
  replies: Record<string, Reply> = {};
  private up: () => unknown = () => {};
  private readonly pushes = new Map<string, Reply>();
  private readonly states: (() => void)[] = [];

  onUp(callback: () => unknown) {
    this.up = callback;
  }
  onState(listener: () => void) {
    this.states.push(listener);
  }
  on(name: string, handler: Reply) {
    this.pushes.set(name, handler);
  }
  start() {
    void this.connect();
  }
  stop() {
    this.become('ended');
  }
  retryNow() {}

  async connect() {
    this.become('connecting');
    const agreed = await this.up();
    this.become(agreed === false ? 'down' : 'up');
  }
  become(state: BareHubState) {
    this.state = state;
    for (const listener of this.states) listener();
  }
  push(name: string, ...args: unknown[]) {
    this.pushes.get(name)!(...args);
  }
  named(method: string) {
    return this.calls.filter(([name]) => name === method);
  }
  async call<T>(method: string, ...args: unknown[]): Promise<Answer<T>> {
    this.calls.push([method, ...args]);
    if (this.state === 'ended' || this.state === 'down') return { ok: false, error: { code: 'connection.lost' } };
    const value = (await (this.replies[method] ?? (() => null))(...args)) as any;
    return value?.refusal ? { ok: false, error: { code: value.refusal } } : { ok: true, value };
  }
}

const view = (change: Partial<ChatView> = {}): ChatView =>
  ({
    chatId: 'c1', number: 1, kind: 'public', state: 'waiting', channel: { id: 'ch', name: 'Website', color: 0 },
    participants: [{ id: 'me', kind: 'visitor', name: 'Kim', active: true }], cursors: [], last: 0, revision: 1, requestedAt: '', ...change,
  }) as ChatView;
const line = (sequence: number, text: string, authorId = 'agent'): Line =>
  ({ chatId: 'c1', audience: 'customers', sequence, kind: 'text', authorKind: 'agent', authorId, authorName: 'Sara', text, at: '2026-03-02T09:38:00.000Z' }) as Line;

let hub: FakeHub;
let stored: Stored;
let offered: ChatView | null;
let lines: Line[];

function session(kind: 'visitor' | 'customer' = 'visitor') {
  hub = new FakeHub();
  hub.replies = {
    Hello: (_version, key) => ({ me: { id: 'me', kind }, visitorKey: kind === 'visitor' ? (key ?? 'new.key') : undefined }),
    GetOffer: () => ({ organisation: 'Hafenwerk', channels: [], texts: {}, chat: offered }),
    GetLinesBefore: (_id, _audience, before: number) => ({ lines: lines.filter(one => one.sequence < before), last: lines.length }),
    GetLines: (_id, _audience, after: number) => ({ lines: lines.filter(one => one.sequence > after), last: lines.length }),
  };
  return new PanelSession(kind, hub as unknown as BareHub, stored);
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const question = { name: 'Kim', text: 'Hello', context: {} };

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  stored = new Stored('chatmonolith:default');
  offered = null;
  lines = [];
});
afterEach(() => vi.useRealTimers());

describe('saying hello', () => {
  it('gets a key, keeps it and asks for a question', async () => {
    const one = session();
    one.start();
    await settle();
    expect(hub.named('Hello')).toEqual([['Hello', 1, null]]);
    expect(stored.value.key).toBe('new.key');
    expect(one.phase).toBe('prompt');
  });

  it('shows the key it has', async () => {
    stored.set({ key: 'old.key' });
    session().start();
    await settle();
    expect(hub.named('Hello')).toEqual([['Hello', 1, 'old.key']]);
  });

  it('starts again where the server does not know the key any more', async () => {
    stored.set({ key: 'gone.key', chat: 'c1', unsent: [{ clientId: 'x', text: 'lost' }] });
    const one = session();
    hub.replies.Hello = (_version, key) => (key ? refuse('chat.unknown-visitor') : { me: { id: 'me', kind: 'visitor' }, visitorKey: 'new.key' });
    one.start();
    await settle();
    expect(stored.value).toEqual({ key: 'new.key' });
    expect(one.phase).toBe('prompt');
  });

  it('takes the key of another tab that was greeted in the same moment', async () => {
    const one = session();
    hub.replies.Hello = (_version, key) => {
      if (!key) stored.set({ key: 'first.key' });
      return { me: { id: 'me', kind: 'visitor' }, visitorKey: key ?? 'second.key' };
    };
    one.start();
    await settle();
    expect(hub.state).toBe('down');
    await hub.connect();
    expect(hub.named('Hello').at(-1)).toEqual(['Hello', 1, 'first.key']);
    expect(stored.value.key).toBe('first.key');
    expect(one.phase).toBe('prompt');
  });

  it('has no key for customer users', async () => {
    session('customer').start();
    await settle();
    expect(hub.named('Hello')).toEqual([['Hello', 1, null]]);
    expect(stored.value.key).toBeUndefined();
  });

  it.each([
    ['request.unsupported-version', 'outdated'],
    ['request.forbidden', 'refused'],
  ])('stops at %s', async (code, phase) => {
    const one = session();
    hub.replies.Hello = () => refuse(code);
    one.start();
    await settle();
    expect(one.phase).toBe(phase);
  });

  it('tries again later where the server has too much to do', async () => {
    const one = session();
    hub.replies.Hello = () => refuse('request.too-many');
    one.start();
    await settle();
    expect(hub.state).toBe('down');
    expect(one.phase).toBe('loading');
  });

  it('reports a session that has ended', async () => {
    const one = session('customer');
    one.onSessionEnded = vi.fn();
    one.start();
    await settle();
    hub.push('sessionEnded');
    expect(one.onSessionEnded).toHaveBeenCalled();
    expect(hub.state).toBe('ended');
  });
});

describe('a request', () => {
  it('becomes the chat and is remembered', async () => {
    const one = session();
    hub.replies.RequestChat = () => view();
    one.start();
    await settle();
    expect(await one.requestChat(question)).toMatchObject({ ok: true });
    expect(one.phase).toBe('chat');
    expect(stored.value.chat).toBe('c1');
  });

  it('that is refused leaves the question standing', async () => {
    const one = session();
    hub.replies.RequestChat = () => refuse('chat.channel-not-offered');
    one.start();
    await settle();
    expect(await one.requestChat(question)).toMatchObject({ ok: false, error: { code: 'chat.channel-not-offered' } });
    expect(one.phase).toBe('prompt');
    expect(one.requesting).toBe(false);
  });

  it('whose answer was lost is sent again under the same id', async () => {
    const one = session();
    hub.replies.RequestChat = () => refuse('connection.lost');
    one.start();
    await settle();
    const answer = one.requestChat(question);
    await settle();
    expect(one.requesting).toBe(true);
    hub.replies.RequestChat = () => view();
    await hub.connect();
    expect(await answer).toMatchObject({ ok: true });
    const ids = hub.named('RequestChat').map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('a running chat', () => {
  async function chatting() {
    offered = view({ state: 'open', last: 1 });
    lines = [line(1, 'one')];
    const one = session();
    one.start();
    await settle();
    return one;
  }

  it('is found again by the server’s word', async () => {
    const one = await chatting();
    expect(one.log!.entries).toHaveLength(1);
    expect(stored.value.chat).toBe('c1');
  });

  it('takes lines of its own chat and audience only', async () => {
    const one = await chatting();
    hub.push('linesAdded', 'other', 'customers', [line(2, 'x')]);
    hub.push('linesAdded', 'c1', 'agents', [line(2, 'x')]);
    expect(one.log!.last).toBe(1);
    hub.push('linesAdded', 'c1', 'customers', [line(2, 'two')]);
    expect(one.log!.last).toBe(2);
  });

  it('takes a newer view and leaves an older one', async () => {
    const one = await chatting();
    hub.push('chatChanged', view({ state: 'closed', revision: 5 }));
    hub.push('chatChanged', view({ state: 'open', revision: 4 }));
    expect(one.chat!.state).toBe('closed');
  });

  it('fetches what a newer view says is missing', async () => {
    const one = await chatting();
    lines.push(line(2, 'two'));
    hub.push('chatChanged', view({ state: 'open', revision: 2, last: 2 }));
    await settle();
    expect(one.log!.last).toBe(2);
  });

  it('learns how many are ahead', async () => {
    const one = await chatting();
    hub.push('placeChanged', 'other', 7);
    hub.push('placeChanged', 'c1', 2);
    expect(one.chat!.ahead).toBe(2);
  });

  it('counts what was not read, and marks it once', async () => {
    const one = await chatting();
    expect(one.unread).toBe(1);
    one.markRead();
    one.markRead();
    expect(one.unread).toBe(0);
    expect(hub.named('MarkRead')).toEqual([['MarkRead', 'c1', 1]]);
    expect(hub.named('MarkDelivered')).toEqual([['MarkDelivered', 'c1', 1]]);
  });

  it('marks nothing delivered that it wrote itself', async () => {
    offered = view({ last: 1 });
    lines = [line(1, 'mine', 'me')];
    session().start();
    await settle();
    expect(hub.named('MarkDelivered')).toEqual([]);
  });

  it('catches up after a gap', async () => {
    const one = await chatting();
    hub.become('down');
    lines.push(line(2, 'two'), line(3, 'three'));
    offered = view({ state: 'open', last: 3, revision: 3 });
    await hub.connect();
    await settle();
    expect(one.log!.last).toBe(3);
  });

  it('sends what waited as soon as the connection is back', async () => {
    const one = await chatting();
    hub.become('down');
    one.send('waiting');
    await vi.advanceTimersByTimeAsync(10_000);
    hub.calls = [];
    hub.replies.SendMessage = () => ({ sequence: 2, at: '2026-03-02T09:39:00.000Z' });
    await hub.connect();
    await settle();
    expect(hub.named('SendMessage')).toHaveLength(1);
  });

  it('is not put away because the line breaks while asking', async () => {
    stored.set({ chat: 'c1' });
    const one = await chatting();
    offered = view({ state: 'closed', chatId: 'older' });
    hub.replies.GetChat = () => refuse('connection.lost');
    await hub.connect();
    expect(one.chat!.chatId).toBe('c1');
    expect(one.phase).toBe('chat');
  });

  it('shows typing for five seconds, or until the message is there', async () => {
    const one = await chatting();
    hub.push('typing', 'c1', { id: 'me', name: 'Kim' });
    expect(one.typing).toBeUndefined();
    hub.push('typing', 'c1', { id: 'agent', name: 'Sara' });
    expect(one.typing).toBe('Sara');
    await vi.advanceTimersByTimeAsync(5000);
    expect(one.typing).toBeUndefined();
    hub.push('typing', 'c1', { id: 'agent', name: 'Sara' });
    hub.push('linesAdded', 'c1', 'customers', [line(2, 'two')]);
    expect(one.typing).toBeUndefined();
  });

  it('tells at most every three seconds that somebody types', async () => {
    const one = await chatting();
    one.typed();
    one.typed();
    await vi.advanceTimersByTimeAsync(3000);
    one.typed();
    expect(hub.named('Typing')).toHaveLength(2);
  });

  it('keeps what was not sent for the next page', async () => {
    const one = await chatting();
    hub.replies.SendMessage = () => refuse('connection.lost');
    one.send('not yet');
    await settle();
    expect(stored.value.unsent).toMatchObject([{ text: 'not yet' }]);
    const next = session();
    hub.replies.SendMessage = clientId => clientId && { sequence: 2, at: '2026-03-02T09:39:00.000Z' };
    next.start();
    await settle();
    expect(hub.named('SendMessage')).toMatchObject([['SendMessage', 'c1', expect.any(String), 'not yet']]);
    expect(stored.value.unsent).toEqual([]);
  });
});

describe('an ended chat', () => {
  it('stays until it is put away', async () => {
    stored.set({ chat: 'c1' });
    const one = session('customer');
    hub.replies.GetChat = () => view({ state: 'closed', closedBy: 'ticket' });
    one.start();
    await settle();
    expect(one.chat!.closedBy).toBe('ticket');
    one.startOver();
    expect(one.phase).toBe('prompt');
    expect(stored.value.chat).toBeUndefined();
  });

  it('gives back what was asked in a request that was withdrawn', async () => {
    stored.set({ chat: 'c1' });
    lines.push({ ...line(1, 'Do you deliver?'), authorId: 'me' }, { ...line(2, 'To Graz?'), authorId: 'me' });
    const one = session('customer');
    hub.replies.GetChat = () => view({ state: 'closed', closedBy: 'withdrawn', last: 2 });
    one.start();
    await settle();
    one.startOver();
    expect(stored.value.question).toBe('Do you deliver?\nTo Graz?');
  });

  it('of another time is not shown', async () => {
    offered = view({ state: 'closed' });
    const one = session();
    one.start();
    await settle();
    expect(one.phase).toBe('prompt');
  });

  it('gives way to a new one of another tab', async () => {
    stored.set({ chat: 'c1', key: 'k' });
    const one = session();
    hub.replies.GetChat = () => view({ state: 'closed' });
    one.start();
    await settle();
    hub.push('chatChanged', view({ chatId: 'c2' }));
    expect(one.chat!.chatId).toBe('c2');
  });
});

describe('another tab', () => {
  it('with a chat under the same key makes this one ask', async () => {
    const one = session();
    one.start();
    await settle();
    offered = view();
    localStorage.setItem('chatmonolith:default', JSON.stringify({ ...stored.value, chat: 'c1' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'chatmonolith:default' }));
    await settle();
    expect(one.chat!.chatId).toBe('c1');
  });

  it('does not break a connection whose key it shares', async () => {
    stored.set({ key: 'shared.key' });
    const one = session();
    hub.replies.Hello = () => ({ me: { id: 'me', kind: 'visitor' } });
    one.start();
    await settle();
    offered = view();
    localStorage.setItem('chatmonolith:default', JSON.stringify({ key: 'shared.key', chat: 'c1' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'chatmonolith:default' }));
    await settle();
    expect(hub.named('Hello')).toHaveLength(1);
    expect(one.chat!.chatId).toBe('c1');
  });

  it('with a chat disturbs no greeting that is on its way', async () => {
    const one = session();
    one.start();
    localStorage.setItem('chatmonolith:default', JSON.stringify({ key: 'other.key', chat: 'c1' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'chatmonolith:default' }));
    expect(hub.state).toBe('connecting');
    expect(hub.named('Hello')).toHaveLength(1);
  });

  it('with a chat under another key takes this one along', async () => {
    const one = session();
    one.start();
    await settle();
    offered = view();
    localStorage.setItem('chatmonolith:default', JSON.stringify({ key: 'other.key', chat: 'c1' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'chatmonolith:default' }));
    await settle();
    expect(hub.named('Hello').at(-1)).toEqual(['Hello', 1, 'other.key']);
    expect(one.chat!.chatId).toBe('c1');
  });
});

describe('an agent who asks', () => {
  const asking = (change: Partial<ChatView> = {}) => view({
    kind: 'customer', requester: { id: 'agent', kind: 'agent', name: 'Sara' }, target: { id: 'me', kind: 'customer', name: 'Kim' }, ...change,
  });

  async function asked() {
    offered = asking();
    const one = session('customer');
    one.start();
    await settle();
    return one;
  }

  it('is told apart from a request of one’s own', async () => {
    expect((await asked()).asked).toBe(true);
    offered = view();
    const own = session('customer');
    own.start();
    await settle();
    expect(own.asked).toBe(false);
  });

  it('gets a yes, and the chat is open', async () => {
    const one = await asked();
    hub.replies.Accept = () => asking({ state: 'open', revision: 2, acceptedAt: '2026-03-02T09:38:00.000Z' });
    expect((await one.accept()).ok).toBe(true);
    expect(hub.named('Accept')).toEqual([['Accept', 'c1']]);
    expect(one.chat!.state).toBe('open');
    expect(one.asked).toBe(false);
  });

  it('gets a no, and nothing stays', async () => {
    const one = await asked();
    expect((await one.decline()).ok).toBe(true);
    expect([one.phase, one.chat, stored.value.chat]).toEqual(['prompt', undefined, undefined]);
  });

  it('who gives up leaves nothing behind, also after a reload', async () => {
    const one = await asked();
    hub.push('chatChanged', asking({ state: 'closed', closedBy: 'notAnswered', revision: 2 }));
    expect([one.phase, stored.value.chat]).toEqual(['prompt', undefined]);

    stored.set({ chat: 'c1' });
    offered = null;
    const later = session('customer');
    hub.replies.GetChat = () => asking({ state: 'closed', closedBy: 'withdrawn', revision: 2 });
    later.start();
    await settle();
    expect(later.phase).toBe('prompt');
  });

  it('who is answered too late is said to be gone', async () => {
    const one = await asked();
    hub.replies.Accept = () => refuse('chat.withdrawn');
    offered = null;
    hub.replies.GetChat = () => asking({ state: 'closed', closedBy: 'withdrawn', revision: 2 });
    expect((await one.accept()).ok).toBe(false);
    expect(one.phase).toBe('prompt');
  });
});

describe('chat that is switched off', () => {
  it('shows nothing, and comes back when it is on again', async () => {
    const one = session('customer');
    const offer = hub.replies.GetOffer!;
    hub.replies.GetOffer = () => refuse('chat.inactive');
    one.start();
    await settle();
    expect(one.phase).toBe('off');
    hub.replies.GetOffer = offer;
    hub.push('rulesChanged');
    await settle();
    expect(one.phase).toBe('prompt');
  });

  it('leaves a chat to be read that ends by it', async () => {
    offered = view({ state: 'open' });
    const one = session();
    one.start();
    await settle();
    hub.replies.GetOffer = () => refuse('chat.inactive');
    hub.push('rulesChanged');
    await settle();
    hub.push('chatChanged', view({ state: 'closed', closedBy: 'switchedOff', revision: 2 }));
    expect([one.phase, one.chat!.closedBy]).toEqual(['chat', 'switchedOff']);
  });
});
