import { connectionLost, type Answer, type Refusal } from './answer.ts';
import { backoff } from './backoff.ts';
import { uuid } from './uuid.ts';

export interface Sent {
  sequence: number;
  at: string;
}

/** A message that is not in the log yet. `sent` = the server has numbered it, its line has not arrived. */
export interface PendingMessage {
  clientId: string;
  text: string;
  state: 'sending' | 'sent' | 'failed';
  at: string;
  refusal?: Refusal;
}

export type UnsentMessage = Pick<PendingMessage, 'clientId' | 'text'>;

// Answers after which the same message can still go out: it keeps its place, and later ones wait behind it.
const passing = new Set([connectionLost, 'request.conflict', 'request.too-many', 'request.unauthenticated']);

/**
 * The messages of one conversation on their way to the server: one send in flight, in order, every one under its own id,
 * so that sending again after a lost answer stores nothing twice. A final refusal fails that message alone.
 */
export class OutgoingQueue {
  private items: PendingMessage[];
  private flight = 0;
  private sending = false;
  private attempts = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private ended = false;

  constructor(
    private readonly send: (clientId: string, text: string) => Promise<Answer<Sent>>,
    private readonly changed: () => void,
    private readonly stored: (clientId: string, sequence: number) => void,
    unsent: readonly UnsentMessage[] = [],
  ) {
    this.items = unsent.map(({ clientId, text }) => pending(clientId, text));
  }

  get pending(): readonly PendingMessage[] {
    return this.items;
  }

  /** What a reload would lose: everything the server has not confirmed. */
  get unsent(): UnsentMessage[] {
    return this.items.filter(item => item.state !== 'sent').map(({ clientId, text }) => ({ clientId, text }));
  }

  enqueue(text: string): string {
    const item = pending(uuid(), text);
    this.replace([...this.items, item]);
    this.pump();
    return item.clientId;
  }

  /** A failed message goes to the end of the queue: what was written after it may be stored already. */
  retry(clientId: string): boolean {
    const item = this.items.find(one => one.clientId === clientId && one.state === 'failed');
    if (!item) return false;
    this.replace([...this.items.filter(one => one !== item), pending(clientId, item.text)]);
    this.pump();
    return true;
  }

  /** Only a failed message can be taken back: any other may be stored already. */
  discard(clientId: string): boolean {
    const rest = this.items.filter(item => item.clientId !== clientId || item.state !== 'failed');
    if (rest.length === this.items.length) return false;
    this.replace(rest);
    return true;
  }

  /** The line of this message stands in the log now. */
  arrived(clientId: string): void {
    const rest = this.items.filter(item => item.clientId !== clientId);
    if (rest.length !== this.items.length) this.replace(rest);
  }

  /** Sends the head of the queue at once, whatever became of an earlier try. */
  resume(): void {
    clearTimeout(this.timer);
    this.flight++;
    this.sending = false;
    this.attempts = 0;
    this.pump();
  }

  stop(): void {
    this.ended = true;
    this.flight++;
    clearTimeout(this.timer);
  }

  private pump(): void {
    const head = this.items.find(item => item.state === 'sending');
    if (this.sending || this.ended || !head) return;
    this.sending = true;
    const flight = ++this.flight;
    this.send(head.clientId, head.text).then(
      answer => this.answered(flight, head.clientId, answer),
      () => this.answered(flight, head.clientId, { ok: false, error: { code: connectionLost } }),
    );
  }

  private answered(flight: number, clientId: string, answer: Answer<Sent>): void {
    const current = flight === this.flight;
    // A late yes from a try that was given up is as good as any; a late no has been overtaken.
    if (this.ended || (!answer.ok && !current)) return;
    if (answer.ok) {
      this.change(clientId, { state: 'sent', at: answer.value.at });
      this.stored(clientId, answer.value.sequence);
    } else if (passing.has(answer.error.code)) {
      const wait = answer.error.retryAfterMs ?? backoff(this.attempts++);
      this.timer = setTimeout(() => {
        this.sending = false;
        this.pump();
      }, wait);
      return;
    } else {
      this.change(clientId, { state: 'failed', refusal: answer.error });
    }
    if (!current) return;
    this.attempts = 0;
    this.sending = false;
    this.pump();
  }

  private change(clientId: string, change: Partial<PendingMessage>): void {
    if (this.items.some(item => item.clientId === clientId))
      this.replace(this.items.map(item => (item.clientId === clientId ? { ...item, ...change } : item)));
  }

  private replace(items: PendingMessage[]): void {
    this.items = items;
    this.changed();
  }
}

const pending = (clientId: string, text: string): PendingMessage =>
  ({ clientId, text, state: 'sending', at: new Date().toISOString() });
