import type { ChatKind, Person, RequestRow } from '../wire.ts';

/** A request of the queue; one that is gone fades before it leaves the list. */
export type QueueRow = RequestRow & { gone?: boolean };

type Rows = readonly QueueRow[];

/** Oldest first, as they are shown. Later ones are only ever added at the end. */
export const sorted = (rows: readonly RequestRow[]): Rows =>
  [...rows].sort((one, other) => Date.parse(one.since) - Date.parse(other.since));

export const withRequest = (rows: Rows, row: RequestRow): Rows =>
  rows.some(one => one.chatId === row.chatId)
    ? rows.map(one => (one.chatId === row.chatId ? row : one))
    : [...rows, row];

export const withGone = (rows: Rows, chatId: string): Rows =>
  rows.map(row => (row.chatId === chatId ? { ...row, gone: true } : row));

export const withoutGone = (rows: Rows, chatId: string): Rows =>
  rows.filter(row => row.chatId !== chatId || !row.gone);

export const withLookers = (rows: Rows, chatId: string, lookers: Person[]): Rows =>
  rows.map(row => (row.chatId === chatId ? { ...row, lookers } : row));

export const waiting = (rows: Rows): Rows => rows.filter(row => !row.gone);

export const ofKind = (rows: Rows, kind: ChatKind): Rows => rows.filter(row => row.kind === kind);

/** The request that has waited longest, whatever its group. */
export const oldest = (rows: Rows, except?: string): QueueRow | undefined =>
  sorted(waiting(rows)).find(row => row.chatId !== except);
