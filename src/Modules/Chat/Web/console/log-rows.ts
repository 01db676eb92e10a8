import type { LogEntry } from '@chatmonolith/kit/chat-log';
import { changedMessage, type Cursor, type Line } from '../wire.ts';

export type MessageState = 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

export interface MessageRow {
  type: 'message';
  key: string;
  mine: boolean;
  author: string;
  text: string;
  at: string;
  sequence?: number;
  state?: MessageState;
  edited?: boolean;
  deleted?: boolean;
  /** First of its group: the author's name belongs above it where several people write. */
  first: boolean;
  /** Last of its group: time and state stand below it. */
  last: boolean;
}

export type LogRow =
  | { type: 'day'; key: string; at: string }
  | { type: 'new'; key: string }
  | { type: 'system'; key: string; line: Line }
  | MessageRow;

export interface RowOptions {
  me: string;
  /** Cursors of those the agent writes to. */
  others: readonly Cursor[];
  /** Where reading stopped: the new-messages line stands before this number. */
  newFrom?: number;
  /** The day two moments belong to, in the reader's time zone. */
  dayOf?: (at: string) => string;
}

const GROUP_GAP = 2 * 60_000;
const localDay = (at: string) => new Date(at).toDateString();

/** What stands in a log, in order: day lines, system lines, the new-messages line, messages in groups. */
export function logRows(entries: readonly LogEntry<Line>[], options: RowOptions): LogRow[] {
  const rows: LogRow[] = [];
  const dayOf = options.dayOf ?? localDay;
  let day = '';
  let newShown = options.newFrom === undefined;
  for (const entry of entries) {
    const at = entry.line ? entry.line.at : entry.pending.at;
    if (dayOf(at) !== day) rows.push({ type: 'day', key: `day-${(day = dayOf(at))}`, at });
    if (!newShown && entry.line && entry.line.sequence >= options.newFrom!) {
      newShown = true;
      rows.push({ type: 'new', key: 'new' });
    }
    if (entry.line && changedMessage(entry.line)) continue;
    rows.push(entry.line?.kind === 'system'
      ? { type: 'system', key: entry.key, line: entry.line }
      : messageRow(entry, options));
  }
  return group(rows);
}

function messageRow(entry: LogEntry<Line>, options: RowOptions): MessageRow {
  const ends = { first: true, last: true };
  if (!entry.line) {
    const { text, at, state } = entry.pending;
    return { type: 'message', key: entry.key, mine: true, author: options.me, text, at, state, ...ends };
  }
  const { line } = entry;
  const mine = line.authorId === options.me;
  return {
    type: 'message', key: entry.key, mine, author: line.authorId ?? '', text: line.text ?? '', at: line.at,
    sequence: line.sequence, edited: Boolean(line.editedAt), deleted: Boolean(line.deletedAt), state: mine ? stateOf(line.sequence, options.others) : undefined, ...ends,
  };
}

/** A message counts as read when everybody it was written to has read it. */
export function stateOf(sequence: number, others: readonly Cursor[]): MessageState {
  if (others.length === 0) return 'sent';
  if (others.every(cursor => cursor.read >= sequence)) return 'read';
  return others.every(cursor => Math.max(cursor.delivered, cursor.read) >= sequence) ? 'delivered' : 'sent';
}

function group(rows: LogRow[]): LogRow[] {
  for (let index = 1; index < rows.length; index++) {
    const before = rows[index - 1]!;
    const row = rows[index]!;
    if (before.type !== 'message' || row.type !== 'message' || !belongTogether(before, row)) continue;
    row.first = false;
    // A state that differs from the next message's is worth its own line.
    before.last = before.state !== row.state;
  }
  return rows;
}

const belongTogether = (before: MessageRow, row: MessageRow) =>
  before.author === row.author && Date.parse(row.at) - Date.parse(before.at) < GROUP_GAP;
