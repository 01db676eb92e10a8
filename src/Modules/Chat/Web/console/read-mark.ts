import type { ChatLog } from '@chatmonolith/kit/chat-log';
import { signal } from '@chatmonolith/kit/store';
import type { Cursor, Line } from '../wire.ts';
import type { ChatHub } from './chat-hub.ts';

const TELL_AFTER = 200;

/** How far this agent has read one chat: counts what is unread, says where reading stopped, tells the server. */
export class ReadMark {
  readonly unread = signal(0);
  /** The new-messages line stands before this number; undefined while there is none. */
  readonly newFrom = signal<number | undefined>(undefined);
  private reading = false;
  private told: { delivered: number; read: number };
  private readTo = 0;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly hub: ChatHub,
    private readonly log: ChatLog<Line>,
    private readonly chatId: string,
    private readonly me: string,
    cursor: Cursor,
  ) {
    this.told = { delivered: cursor.delivered, read: cursor.read };
    log.subscribe(() => this.arrived());
  }

  /** These lines were seen before the chat was ours, in its preview. */
  seen(sequence: number): void {
    this.readTo = Math.max(this.readTo, sequence);
    if ((this.newFrom.value ?? Infinity) <= sequence) this.newFrom.value = undefined;
    this.arrived();
  }

  /** The newest line is on screen in the current chat of a focused window, or no longer is. */
  setReading(reading: boolean): void {
    this.reading = reading;
    this.arrived();
  }

  /** The chat was left: the next time, the line stands where reading stopped now. */
  left(): void {
    this.reading = false;
    if (this.unread.value === 0) this.newFrom.value = undefined;
  }

  /** The cursor moved, perhaps by another window of the same agent. */
  moved(cursor: Cursor): void {
    this.told = { delivered: Math.max(this.told.delivered, cursor.delivered), read: Math.max(this.told.read, cursor.read) };
    this.arrived();
  }

  /** What the server knows after a reconnect: what was told while the connection broke may be lost, and is told again. */
  resync(cursor: Cursor): void {
    this.told = { delivered: cursor.delivered, read: cursor.read };
    this.arrived();
  }

  arrived(): void {
    this.readTo = Math.max(this.readTo, this.told.read, this.reading ? this.log.last : 0);
    const fresh = this.log.entries.flatMap(({ line }) => (line && this.isFresh(line) ? [line] : []));
    if (fresh.length > 0 && this.newFrom.value === undefined) this.newFrom.value = fresh[0]!.sequence;
    if (fresh.length !== this.unread.value) this.unread.value = fresh.length;
    if (this.log.last > this.told.delivered || this.readTo > this.told.read)
      this.timer ??= setTimeout(() => this.tell(), TELL_AFTER);
  }

  private tell(): void {
    this.timer = undefined;
    const { last } = this.log;
    if (this.readTo > this.told.read) void this.hub.call('MarkRead', this.chatId, this.readTo);
    if (last > this.told.delivered && last > this.readTo) void this.hub.call('MarkDelivered', this.chatId, last);
    this.told = { delivered: Math.max(this.told.delivered, last), read: Math.max(this.told.read, this.readTo) };
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private isFresh(line: Line): boolean {
    return line.kind === 'text' && line.authorId !== this.me && line.sequence > this.readTo;
  }
}
