import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from './announcer.ts';
import { ChatSession } from './chat-session.ts';
import { Drafts } from './drafts.ts';
import { FakeHub } from './testing/fake-hub.ts';
import { line, me, view } from './testing/samples.ts';

let hub: FakeHub;

beforeEach(() => {
  localStorage.clear();
  hub = new FakeHub();
});

async function opened(last: number, read = 0): Promise<ChatSession> {
  hub.lines.set('a', Array.from({ length: last }, (_, index) => line('a', index + 1)));
  const cursors = [{ participantId: me, delivered: read, read }];
  const session = new ChatSession(hub, view('a', { last, cursors }), me, new Drafts(me));
  await session.open();
  return session;
}

describe('what is unread', () => {
  it('begins after the last number this agent has read', async () => {
    const session = await opened(5, 3);
    expect(session.read.unread.value).toBe(2);
    expect(session.read.newFrom.value).toBe(4);
  });

  it('does not count own messages and system lines', async () => {
    const session = await opened(1, 1);
    session.apply([line('a', 2, { authorId: me }), line('a', 3, { kind: 'system', code: 'chat.closed' })]);
    expect(session.read.unread.value).toBe(0);
  });

  it('is read once the chat is looked at, and the server is told', async () => {
    const session = await opened(5, 3);
    session.read.setReading(true);
    expect(session.read.unread.value).toBe(0);
    await vi.waitFor(() => expect(hub.called('MarkRead')).toEqual([['a', 5]]));
  });

  it('keeps the new-messages line until the chat is left', async () => {
    const session = await opened(5, 3);
    session.read.setReading(true);
    expect(session.read.newFrom.value).toBe(4);
    session.read.left();
    expect(session.read.newFrom.value).toBeUndefined();
  });

  it('grows no new-messages line while the chat is being read', async () => {
    const session = await opened(2, 2);
    session.read.setReading(true);
    session.apply([line('a', 3)]);
    expect(session.read.newFrom.value).toBeUndefined();
  });

  it('is only marked delivered while nobody looks', async () => {
    const session = await opened(2, 1);
    await vi.waitFor(() => expect(hub.called('MarkDelivered')).toEqual([['a', 2]]));
    expect(hub.called('MarkRead')).toEqual([]);
    session.read.stop();
  });
});

describe('who is typing', () => {
  it('is shown until the message is there', async () => {
    const session = await opened(1, 1);
    session.typists.typing({ id: 'p-a', name: 'Name a' });
    expect(session.typists.shown.value).toHaveLength(1);
    session.apply([line('a', 2)]);
    expect(session.typists.shown.value).toEqual([]);
  });

  it('is forgotten after five seconds', async () => {
    vi.useFakeTimers();
    const session = new ChatSession(hub, view('a'), me, new Drafts(me));
    session.typists.typing({ id: 'p-a', name: 'Name a' });
    vi.advanceTimersByTime(4999);
    expect(session.typists.shown.value).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(session.typists.shown.value).toEqual([]);
    vi.useRealTimers();
  });

  it('is told the server at most every other second', () => {
    const session = new ChatSession(hub, view('a'), me, new Drafts(me));
    session.typing();
    session.typing();
    expect(hub.called('Typing')).toHaveLength(1);
  });
});

describe('the announcer', () => {
  it('says counts of several messages in one sentence, at most every five seconds', () => {
    vi.useFakeTimers();
    const said: string[] = [];
    const announcer = new Announcer(text => said.push(text), (name, count) => `${name}: ${count}`);
    announcer.messages('Daniel', 1);
    vi.advanceTimersByTime(0);
    announcer.messages('Daniel', 1);
    announcer.messages('Daniel', 1);
    announcer.messages('Julia', 1);
    vi.advanceTimersByTime(4999);
    expect(said).toEqual(['Daniel: 1']);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['Daniel: 1', 'Daniel: 2. Julia: 1']);
    vi.useRealTimers();
  });
});
