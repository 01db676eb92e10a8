import type { Answer } from './answer.ts';
import { backoff } from './backoff.ts';
import { OutgoingQueue, type PendingMessage, type Sent, type UnsentMessage } from './outgoing-queue.ts';

export type Audience = 'agents' | 'customers';

/** What the log needs to know of a line; everything else is carried through. */
export interface NumberedLine {
  sequence: number;
  clientMessageId?: string | null;
}

export interface LinePage<L> {
  lines: readonly L[];
  /** The number of the newest line the server has. */
  last: number;
}

export interface ChatLogOptions<L> {
  chatId: string;
  audience: Audience;
  /** Lines after this number, ascending; rejects when they cannot be had now. */
  fetchAfter(after: number): Promise<LinePage<L>>;
  /** Lines before this number, ascending; rejects when they cannot be had now. */
  fetchBefore(before: number): Promise<LinePage<L>>;
  send(clientId: string, text: string): Promise<Answer<Sent>>;
  /** The client id of the message that a line says has changed. */
  changed?(line: L): string | undefined;
  /** What an earlier page did not get rid of (`unsent`); sent under the same ids. */
  unsent?: readonly UnsentMessage[];
}

/** A line of the log, or a message on its way there. A message keeps its key when its line arrives. */
export type LogEntry<L> =
  | { key: string; line: L; pending?: undefined }
  | { key: string; line?: undefined; pending: PendingMessage };

// The line of a confirmed message is usually pushed right after the answer; only a lost push is worth a fetch.
const pushGrace = 1000;

/**
 * The numbered log of one chat in one audience. Pushes are hints: a line is applied only if it has the next number, a
 * gap is fetched, what is known is dropped. Own messages stand behind it until their line arrives.
 */
export class ChatLog<L extends NumberedLine> {
  readonly chatId: string;
  readonly audience: Audience;
  private lines: L[] = [];
  private ahead = new Map<number, L>();
  private known = 0;
  private opened = false;
  private run?: Promise<void>;
  private again = false;
  private attempts = 0;
  private earlierState: 'idle' | 'loading' | 'failed' = 'idle';
  private timer?: ReturnType<typeof setTimeout>;
  private stopped = false;
  private cache?: readonly LogEntry<L>[];
  private readonly listeners = new Set<() => void>();
  private readonly queue: OutgoingQueue;
  /** Numbers of lines that stand here as they were. */
  private readonly stale = new Set<number>();

  constructor(private readonly options: ChatLogOptions<L>) {
    this.chatId = options.chatId;
    this.audience = options.audience;
    this.queue = new OutgoingQueue(
      options.send, () => this.changed(), (clientId, sequence) => this.confirmed(clientId, sequence), options.unsent);
  }

  /** Stored lines in their order, then the messages still on their way. A new array after every change. */
  get entries(): readonly LogEntry<L>[] {
    return (this.cache ??= [
      ...this.lines.map(line => ({ key: line.clientMessageId || `line-${line.sequence}`, line })),
      ...this.queue.pending.map(pending => ({ key: pending.clientId, pending })),
    ]);
  }

  /** So that the log can be watched like a signal. */
  get value(): readonly LogEntry<L>[] {
    return this.entries;
  }

  /** The highest number up to which nothing is missing; 0 before the first line. */
  get last(): number {
    return this.lines.at(-1)?.sequence ?? 0;
  }

  get hasEarlier(): boolean {
    return (this.lines[0]?.sequence ?? 1) > 1;
  }

  get earlier(): 'idle' | 'loading' | 'failed' {
    return this.earlierState;
  }

  /** True while lines are known to be missing at the end, also before the first page has arrived. */
  get behind(): boolean {
    return !this.opened || this.known > this.last;
  }

  get unsent(): UnsentMessage[] {
    return this.queue.unsent;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Loads the newest page of a log that has `last` lines, and starts sending what is unsent. */
  async open(last: number): Promise<void> {
    this.known = Math.max(this.known, last);
    await this.fill();
    this.queue.resume();
  }

  /** Lines of a push or of an answer. */
  apply(lines: readonly L[]): void {
    for (const line of lines) {
      this.known = Math.max(this.known, line.sequence);
      if (line.sequence > this.last) this.ahead.set(line.sequence, line);
    }
    this.takeNext();
    if (this.opened && this.behind) void this.fill();
  }

  /** The server's log reaches at least this far; fetches what has not come by itself after `grace` milliseconds. */
  heard(last: number, grace = 0): void {
    this.known = Math.max(this.known, last);
    if (this.stopped || !this.opened || !this.behind) return;
    if (grace === 0) void this.fill();
    else setTimeout(() => this.heard(last), grace);
  }

  /** Call when the connection is up again: fetches what was missed, then sends the head of the queue again. */
  async reconnected(): Promise<void> {
    clearTimeout(this.timer);
    this.attempts = 0;
    await this.fill(true);
    void this.refresh();
    if (!this.stopped) this.queue.resume();
  }

  async loadEarlier(): Promise<void> {
    const first = this.lines[0]?.sequence ?? 1;
    if (first <= 1 || this.earlierState === 'loading') return;
    this.earlierState = 'loading';
    this.changed();
    try {
      const page = await this.options.fetchBefore(first);
      // Only what joins without a hole; the rest is asked for again from there.
      let next = first;
      const joined = [...page.lines].reverse().filter(line => line.sequence === next - 1 && next--).reverse();
      this.lines = [...joined, ...this.lines];
      this.earlierState = joined.length ? 'idle' : 'failed';
    } catch {
      this.earlierState = 'failed';
    }
    this.changed();
  }

  /** Puts a message behind the log and sends it as soon as its turn comes. Returns its client id. */
  enqueue(text: string): string {
    return this.queue.enqueue(text);
  }

  retry(clientId: string): boolean {
    return this.queue.retry(clientId);
  }

  discard(clientId: string): boolean {
    return this.queue.discard(clientId);
  }

  /** Stops timers and sending; the log stays readable. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.queue.stop();
  }

  private takeNext(): void {
    if (!this.opened) return;
    const taken: L[] = [];
    for (let next = this.last + 1; this.ahead.has(next); next++) taken.push(this.ahead.get(next)!);
    for (const sequence of this.ahead.keys()) if (sequence <= this.last + taken.length) this.ahead.delete(sequence);
    if (taken.length) this.append(taken);
    for (const line of taken) this.heardOfChange(this.options.changed?.(line));
  }

  private heardOfChange(clientId: string | undefined): void {
    const line = clientId && this.lines.find(one => one.clientMessageId === clientId);
    if (!line) return;
    this.stale.add(line.sequence);
    void this.refresh();
  }

  /** Asks again for lines that have changed; what cannot be had now is asked for after the next connect. */
  private async refresh(): Promise<void> {
    for (const sequence of [...this.stale]) {
      const page = await this.options.fetchAfter(sequence - 1).catch(() => undefined);
      const fresh = page?.lines.find(one => one.sequence === sequence);
      if (this.stopped || !fresh) return;
      this.stale.delete(sequence);
      this.lines = this.lines.map(line => (line.sequence === sequence ? fresh : line));
      this.changed();
    }
  }

  private append(lines: readonly L[]): void {
    this.lines = [...this.lines, ...lines];
    for (const line of lines) if (line.clientMessageId) this.queue.arrived(line.clientMessageId);
    this.changed();
  }

  private confirmed(clientId: string, sequence: number): void {
    // Its line came long ago, or lies before the oldest one loaded here.
    if (this.opened && sequence <= this.last) this.queue.arrived(clientId);
    else this.heard(sequence, pushGrace);
  }

  /** Fetches until nothing is missing. One run at a time; a forced call during a run makes that run look once more. */
  private fill(force = false): Promise<void> {
    this.again ||= force;
    if (this.stopped || (!this.again && !this.behind)) return Promise.resolve();
    clearTimeout(this.timer);
    return (this.run ??= this.fetchMissing());
  }

  private async fetchMissing(): Promise<void> {
    try {
      while (!this.stopped && (this.again || this.behind)) {
        this.again = false;
        await this.fetchPage();
        this.attempts = 0;
      }
    } catch {
      // Asked again meanwhile (a new connection): at once. Otherwise later.
      const wait = this.again ? 0 : backoff(this.attempts++);
      if (!this.stopped) this.timer = setTimeout(() => void this.fill(true), wait);
    } finally {
      this.run = undefined;
    }
  }

  private async fetchPage(): Promise<void> {
    const before = this.last;
    if (!this.opened) {
      const page = this.known ? await this.options.fetchBefore(this.known + 1) : { lines: [], last: 0 };
      if (this.stopped) return;
      this.opened = true;
      if (page.lines.length) this.append(page.lines);
      this.known = Math.max(this.known, page.last);
      this.takeNext();
      this.changed();
    } else {
      const page = await this.options.fetchAfter(before);
      if (this.stopped) return;
      this.known = Math.max(this.known, page.last);
      for (const line of page.lines) if (line.sequence > this.last) this.ahead.set(line.sequence, line);
      this.takeNext();
    }
    if (this.behind && this.last === before) throw new Error('The page did not hold the next line.');
  }

  private changed(): void {
    this.cache = undefined;
    for (const listener of [...this.listeners]) listener();
  }
}
