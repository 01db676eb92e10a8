import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../src/answer.ts';
import { ChatLog, type LinePage } from '../src/chat-log.ts';
import type { Sent, UnsentMessage } from '../src/outgoing-queue.ts';

interface Line {
  sequence: number;
  clientMessageId?: string;
  text: string;
  changes?: string;
}

/** What comes over a wire does not change when the server's does. */
const copies = (lines: readonly Line[]): Line[] => lines.map(line => ({ ...line }));

/** A server with the truth, a connection that can be cut, and pushes that the test delivers or loses. */
class Server {
  lines: Line[] = [];
  up = true;
  loseAnswers = 0;
  refusals: Array<{ code: string; retryAfterMs?: number }> = [];
  sends: string[] = [];
  inFlight = 0;
  mostInFlight = 0;
  fetches: number[] = [];
  pageSize = 100;

  say(text: string, clientMessageId?: string): Line {
    const line = { sequence: this.lines.length + 1, text, clientMessageId };
    this.lines.push(line);
    return line;
  }

  after = async (after: number): Promise<LinePage<Line>> => {
    this.fetches.push(after);
    await this.reach();
    return { lines: copies(this.lines.slice(after, after + this.pageSize)), last: this.lines.length };
  };

  before = async (before: number): Promise<LinePage<Line>> => {
    await this.reach();
    return { lines: copies(this.lines.slice(Math.max(0, before - 1 - this.pageSize), before - 1)), last: this.lines.length };
  };

  send = async (clientId: string, text: string): Promise<Answer<Sent>> => {
    this.sends.push(text);
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    try {
      await this.reach();
      const refusal = this.refusals.shift();
      if (refusal) return { ok: false, error: refusal };
      const line = this.lines.find(one => one.clientMessageId === clientId) ?? this.say(text, clientId);
      if (this.loseAnswers-- > 0) throw new Error('disconnected');
      return { ok: true, value: { sequence: line.sequence, at: '2026-03-02T09:38:00.000Z' } };
    } finally {
      this.inFlight--;
    }
  };

  private async reach(): Promise<void> {
    await Promise.resolve();
    if (!this.up) throw new Error('disconnected');
  }
}

let server: Server;
const settle = () => vi.advanceTimersByTimeAsync(0);

function logOf(unsent?: UnsentMessage[]): ChatLog<Line> {
  return new ChatLog<Line>({
    chatId: 'c', audience: 'customers', unsent,
    fetchAfter: server.after, fetchBefore: server.before, send: server.send, changed: line => line.changes,
  });
}

async function openLog(): Promise<ChatLog<Line>> {
  const log = logOf();
  await log.open(server.lines.length);
  return log;
}

const texts = (log: ChatLog<Line>) => log.entries.map(entry => entry.line?.text ?? `(${entry.pending!.text}: ${entry.pending!.state})`);

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
});
afterEach(() => vi.useRealTimers());

describe('lines that arrive', () => {
  it('applies the next number', async () => {
    const log = await openLog();
    log.apply([server.say('one'), server.say('two')]);
    expect(texts(log)).toEqual(['one', 'two']);
    expect(server.fetches).toEqual([]);
  });

  it('drops what is known', async () => {
    const log = await openLog();
    const one = server.say('one');
    log.apply([one]);
    log.apply([one, server.say('two')]);
    expect(texts(log)).toEqual(['one', 'two']);
  });

  it('fetches a gap and shows nothing out of order meanwhile', async () => {
    const log = await openLog();
    log.apply([server.say('one')]);
    server.say('two');
    log.apply([server.say('three')]);
    expect(texts(log)).toEqual(['one']);
    expect(log.behind).toBe(true);
    await settle();
    expect(texts(log)).toEqual(['one', 'two', 'three']);
    expect(server.fetches).toEqual([1]);
    expect(log.behind).toBe(false);
  });

  it('puts a push that overtook another in its place', async () => {
    const log = await openLog();
    const [one, two, three] = [server.say('one'), server.say('two'), server.say('three')];
    log.apply([three]);
    log.apply([two]);
    log.apply([one]);
    expect(texts(log)).toEqual(['one', 'two', 'three']);
    await settle();
    expect(texts(log)).toEqual(['one', 'two', 'three']);
  });

  it('holds pushes back until the first page is there', async () => {
    for (let i = 1; i <= 5; i++) server.say(`${i}`);
    const log = logOf();
    const opening = log.open(5);
    log.apply([server.say('6')]);
    expect(texts(log)).toEqual([]);
    await opening;
    expect(texts(log)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('shows a line once that is pushed while the first page is on its way', async () => {
    const one = server.say('one');
    const log = logOf();
    const opening = log.open(1);
    log.apply([one]);
    await opening;
    expect(texts(log)).toEqual(['one']);
  });

  it('tries again when a gap cannot be fetched', async () => {
    const log = await openLog();
    server.say('one');
    server.up = false;
    log.apply([server.say('two')]);
    await settle();
    expect(texts(log)).toEqual([]);
    server.up = true;
    await vi.advanceTimersByTimeAsync(1300);
    expect(texts(log)).toEqual(['one', 'two']);
  });

  it('does not spin when the server answers without the missing line', async () => {
    const log = await openLog();
    log.apply([{ sequence: 2, text: 'two' }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.fetches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1300);
    expect(server.fetches).toHaveLength(2);
  });

  it('tells its listeners', async () => {
    const log = await openLog();
    const before = log.entries;
    const listener = vi.fn();
    const stop = log.subscribe(listener);
    log.apply([server.say('one')]);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(log.entries).not.toBe(before);
    expect(log.entries).toBe(log.entries);
    stop();
    log.apply([server.say('two')]);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('a long log', () => {
  beforeEach(() => {
    server.pageSize = 3;
    for (let i = 1; i <= 8; i++) server.say(`${i}`);
  });

  it('opens with the newest page and loads earlier ones on demand', async () => {
    const log = await openLog();
    expect(texts(log)).toEqual(['6', '7', '8']);
    expect(log.hasEarlier).toBe(true);
    await log.loadEarlier();
    expect(texts(log)).toEqual(['3', '4', '5', '6', '7', '8']);
    await log.loadEarlier();
    expect(log.hasEarlier).toBe(false);
    expect(texts(log)[0]).toBe('1');
  });

  it('says that earlier lines cannot be loaded and gets them the next time', async () => {
    const log = await openLog();
    server.up = false;
    await log.loadEarlier();
    expect(log.earlier).toBe('failed');
    expect(texts(log)).toEqual(['6', '7', '8']);
    server.up = true;
    await log.loadEarlier();
    expect(log.earlier).toBe('idle');
    expect(texts(log)[0]).toBe('3');
  });

  it('fetches a gap of several pages', async () => {
    const log = await openLog();
    for (let i = 9; i <= 20; i++) server.say(`${i}`);
    log.heard(20);
    await settle();
    expect(log.last).toBe(20);
    expect(texts(log)).toHaveLength(15);
  });
});

describe('a connection that was lost', () => {
  it('fetches what was said meanwhile', async () => {
    const log = await openLog();
    log.apply([server.say('one')]);
    server.say('two');
    server.say('three');
    await log.reconnected();
    expect(texts(log)).toEqual(['one', 'two', 'three']);
  });

  it('sends what waited, once and in order', async () => {
    const log = await openLog();
    server.up = false;
    log.enqueue('one');
    log.enqueue('two');
    await settle();
    expect(texts(log)).toEqual(['(one: sending)', '(two: sending)']);
    server.up = true;
    await log.reconnected();
    await settle();
    expect(server.lines.map(line => line.text)).toEqual(['one', 'two']);
  });

  it('stores a message once when its answer was lost', async () => {
    const log = await openLog();
    server.loseAnswers = 1;
    log.enqueue('one');
    await settle();
    expect(texts(log)).toEqual(['(one: sending)']);
    await log.reconnected();
    await settle();
    expect(server.lines).toHaveLength(1);
    expect(texts(log)).toEqual(['one']);
    // The fetch brought the line, so there was nothing left to send again.
    expect(server.sends).toEqual(['one']);
  });

  it('sends under the same id when nothing but the answer was lost', async () => {
    const log = await openLog();
    server.loseAnswers = 1;
    log.enqueue('one');
    log.enqueue('two');
    await vi.advanceTimersByTimeAsync(1300);
    expect(server.lines.map(line => line.text)).toEqual(['one', 'two']);
    await vi.advanceTimersByTimeAsync(1300);
    expect(texts(log)).toEqual(['one', 'two']);
  });

  it('looks again when the connection comes back during a fetch', async () => {
    const log = await openLog();
    server.up = false;
    server.say('one');
    log.heard(1);
    server.up = true;
    server.say('two');
    await log.reconnected();
    await settle();
    expect(texts(log)).toEqual(['one', 'two']);
  });
});

describe('messages on their way', () => {
  it('has one send in flight and keeps the order', async () => {
    const log = await openLog();
    for (const text of ['one', 'two', 'three']) log.enqueue(text);
    expect(server.sends).toEqual(['one']);
    await settle();
    expect(server.lines.map(line => line.text)).toEqual(['one', 'two', 'three']);
    expect(server.mostInFlight).toBe(1);
  });

  it('is replaced by its line exactly once and keeps its key', async () => {
    const log = await openLog();
    const id = log.enqueue('one');
    await settle();
    expect(texts(log)).toEqual(['(one: sent)']);
    expect(log.entries[0]!.key).toBe(id);
    log.apply(server.lines);
    log.apply(server.lines);
    expect(texts(log)).toEqual(['one']);
    expect(log.entries[0]!.key).toBe(id);
  });

  it('is replaced when the push comes before the answer', async () => {
    const log = await openLog();
    const id = log.enqueue('one');
    log.apply([server.say('one', id)]);
    expect(texts(log)).toEqual(['one']);
    await settle();
    expect(texts(log)).toEqual(['one']);
    expect(server.lines).toHaveLength(1);
  });

  it('fetches the line of a confirmed message whose push was lost', async () => {
    const log = await openLog();
    server.say('from the agent, push lost too');
    log.enqueue('one');
    await vi.advanceTimersByTimeAsync(900);
    expect(server.fetches).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(texts(log)).toEqual(['from the agent, push lost too', 'one']);
  });

  it('fails alone when it is refused', async () => {
    const log = await openLog();
    server.refusals = [{ code: 'chat.text-too-long' }];
    const id = log.enqueue('too long');
    log.enqueue('two');
    await settle();
    log.apply(server.lines);
    expect(texts(log)).toEqual(['two', '(too long: failed)']);
    expect(log.entries[1]!.pending!.refusal!.code).toBe('chat.text-too-long');
    expect(log.unsent).toEqual([{ clientId: id, text: 'too long' }]);
  });

  it('can be sent again or deleted after a refusal', async () => {
    const log = await openLog();
    server.refusals = [{ code: 'chat.closed' }, { code: 'chat.closed' }];
    const first = log.enqueue('one');
    const second = log.enqueue('two');
    await settle();
    expect(log.discard(first)).toBe(true);
    expect(log.retry(second)).toBe(true);
    await settle();
    expect(server.lines).toEqual([{ sequence: 1, text: 'two', clientMessageId: second }]);
    expect(log.retry(second)).toBe(false);
  });

  it('cannot be deleted while it may be stored already', async () => {
    const log = await openLog();
    const id = log.enqueue('one');
    expect(log.discard(id)).toBe(false);
    await settle();
    expect(server.lines).toHaveLength(1);
  });

  it('waits as long as the server asks for, and others wait behind it', async () => {
    const log = await openLog();
    server.refusals = [{ code: 'request.too-many', retryAfterMs: 5000 }];
    log.enqueue('one');
    log.enqueue('two');
    await vi.advanceTimersByTimeAsync(4900);
    expect(server.lines).toEqual([]);
    expect(texts(log)).toEqual(['(one: sending)', '(two: sending)']);
    await vi.advanceTimersByTimeAsync(200);
    expect(server.lines.map(line => line.text)).toEqual(['one', 'two']);
  });

  it('tries again after a conflict', async () => {
    const log = await openLog();
    server.refusals = [{ code: 'request.conflict' }];
    log.enqueue('one');
    await vi.advanceTimersByTimeAsync(1300);
    expect(server.lines.map(line => line.text)).toEqual(['one']);
  });

  it('ignores a refusal that a new connection has overtaken', async () => {
    let refuse: (answer: Answer<Sent>) => void = () => {};
    const answers = [new Promise<Answer<Sent>>(resolve => (refuse = resolve))];
    const log = new ChatLog<Line>({
      chatId: 'c', audience: 'customers', fetchAfter: server.after, fetchBefore: server.before,
      send: (id, text) => answers.shift() ?? server.send(id, text),
    });
    await log.open(0);
    log.enqueue('one');
    await log.reconnected();
    await settle();
    refuse({ ok: false, error: { code: 'chat.closed' } });
    await settle();
    expect(texts(log)).toEqual(['(one: sent)']);
  });

  it('survives a reload under its id', async () => {
    const log = await openLog();
    server.loseAnswers = 1;
    log.enqueue('stored, not confirmed');
    await settle();
    server.up = false;
    log.enqueue('never sent');
    const kept = log.unsent;
    log.stop();
    server.up = true;
    const next = logOf(kept);
    await next.open(server.lines.length);
    await settle();
    next.apply(server.lines);
    expect(texts(next)).toEqual(['stored, not confirmed', 'never sent']);
    expect(server.lines).toHaveLength(2);
  });

  it('does not keep a message whose line is older than the first page', async () => {
    server.say('kept', 'old-id');
    for (let i = 2; i <= 9; i++) server.say(`${i}`);
    server.pageSize = 3;
    const log = logOf([{ clientId: 'old-id', text: 'kept' }]);
    await log.open(9);
    await settle();
    expect(texts(log)).toEqual(['7', '8', '9']);
    expect(server.lines).toHaveLength(9);
  });

  it('sends nothing more after it was stopped', async () => {
    const log = await openLog();
    server.refusals = [{ code: 'request.conflict' }];
    log.enqueue('one');
    await settle();
    log.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.sends).toEqual(['one']);
    const idle = await openLog();
    idle.stop();
    idle.enqueue('two');
    await settle();
    expect(server.sends).toEqual(['one']);
  });
});

describe('a message that was changed', () => {
  const rewrite = (message: Line, text: string): Line => {
    message.text = text;
    return Object.assign(server.say('', 'other'), { changes: message.clientMessageId });
  };

  it('is asked for again in its place', async () => {
    const message = server.say('Tuesday', 'm');
    server.say('fine');
    const log = await openLog();
    log.apply([rewrite(message, 'Wednesday')]);
    await settle();
    expect(texts(log)).toEqual(['Wednesday', 'fine', '']);
    expect(server.fetches).toEqual([0]);
  });

  it('while the connection is down is asked for after the next connect', async () => {
    const message = server.say('Tuesday', 'm');
    const log = await openLog();
    log.apply([rewrite(message, 'Wednesday')]);
    server.up = false;
    await settle();
    server.up = true;
    await log.reconnected();
    await settle();
    expect(server.fetches).toContain(0);
    expect(texts(log)).toEqual(['Wednesday', '']);
  });

  it('before it was loaded stands there as it is', async () => {
    rewrite(server.say('Tuesday', 'm'), 'Wednesday');
    const log = await openLog();
    expect(texts(log)).toEqual(['Wednesday', '']);
    expect(server.fetches).toEqual([]);
  });
});
