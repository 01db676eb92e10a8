import { describe, expect, it } from 'vitest';
import type { LogEntry } from '@chatmonolith/kit/chat-log';
import type { Line } from '../wire.ts';
import { logRows, stateOf, type LogRow, type MessageRow } from './log-rows.ts';

const me = 'me';
const dayOf = (at: string) => at.slice(0, 10);

function line(sequence: number, authorId: string, at: string, more: Partial<Line> = {}): LogEntry<Line> {
  const line: Line = {
    chatId: 'c', audience: 'agents', sequence, kind: 'text', authorId, authorKind: 'agent', text: `text ${sequence}`,
    at: `2026-11-22T${at}.000Z`, ...more,
  };
  return { key: `line-${sequence}`, line };
}

const pending = (state: 'sending' | 'failed', at = '09:00:30'): LogEntry<Line> =>
  ({ key: `p-${state}`, pending: { clientId: `p-${state}`, text: 'on its way', state, at: `2026-11-22T${at}.000Z` } });

const rowsOf = (entries: LogEntry<Line>[], more = {}) => logRows(entries, { me, others: [], dayOf, ...more });
const shape = (rows: LogRow[]) => rows.map(row =>
  row.type === 'message' ? `${row.mine ? 'out' : 'in'}${row.first ? '^' : ''}${row.last ? '_' : ''}` : row.type);

describe('messages of one author', () => {
  it('stand together when less than two minutes lie between them', () => {
    expect(shape(rowsOf([line(1, 'a', '09:00:00'), line(2, 'a', '09:01:59'), line(3, 'a', '09:03:58')])))
      .toEqual(['day', 'in^', 'in', 'in_']);
  });
  it('stand apart from two minutes on', () => {
    expect(shape(rowsOf([line(1, 'a', '09:00:00'), line(2, 'a', '09:02:00')]))).toEqual(['day', 'in^_', 'in^_']);
  });
  it('stand apart when somebody else wrote between them', () => {
    expect(shape(rowsOf([line(1, 'a', '09:00:00'), line(2, me, '09:00:10'), line(3, 'a', '09:00:20')])))
      .toEqual(['day', 'in^_', 'out^_', 'in^_']);
  });
  it('stand apart around a system line', () => {
    const joined = line(2, '', '09:00:10', { kind: 'system', code: 'chat.accepted', authorKind: 'system' });
    expect(shape(rowsOf([line(1, 'a', '09:00:00'), joined, line(3, 'a', '09:00:20')])))
      .toEqual(['day', 'in^_', 'system', 'in^_']);
  });
  it('show each state where it changes inside the group', () => {
    const rows = rowsOf([line(1, me, '09:00:00'), pending('failed'), pending('sending', '09:00:40')]);
    expect(shape(rows)).toEqual(['day', 'out^_', 'out_', 'out_']);
    expect(rows.filter((row): row is MessageRow => row.type === 'message').map(row => row.state))
      .toEqual(['sent', 'failed', 'sending']);
  });
});

describe('lines between messages', () => {
  it('name each day once', () => {
    const next = line(2, 'a', '', { at: '2026-11-23T08:00:00.000Z' });
    expect(shape(rowsOf([line(1, 'a', '09:00:00'), next]))).toEqual(['day', 'in^_', 'day', 'in^_']);
  });
  it('put the new-messages line before the first unread number, once', () => {
    const rows = rowsOf([line(1, 'a', '09:00:00'), line(2, 'a', '09:00:01'), line(3, 'a', '09:00:02')], { newFrom: 2 });
    expect(shape(rows)).toEqual(['day', 'in^_', 'new', 'in^', 'in_']);
  });
});

describe('the state of a sent message', () => {
  const cursor = (delivered: number, read: number) => ({ participantId: 'x', delivered, read });
  it('is sent while nobody has it', () => expect(stateOf(5, [cursor(4, 4)])).toBe('sent'));
  it('is delivered when it arrived', () => expect(stateOf(5, [cursor(5, 4)])).toBe('delivered'));
  it('is read when it was read, even if delivery was never told', () => expect(stateOf(5, [cursor(0, 5)])).toBe('read'));
  it('is only as far as the slowest reader', () => expect(stateOf(5, [cursor(9, 9), cursor(5, 2)])).toBe('delivered'));
});
