import type { ChatView, Line, RequestRow } from '../../wire.ts';

export const me = 'agent-me';
export const channel = { id: 'channel', name: 'Billing', color: 1 };

export const request = (chatId: string, minute: number, more: Partial<RequestRow> = {}): RequestRow => ({
  chatId, number: 1, kind: 'customer', requester: { id: `p-${chatId}`, kind: 'customer', name: `Name ${chatId}` }, channel,
  firstMessage: 'Hello', since: `2026-11-22T09:${String(minute).padStart(2, '0')}:00.000Z`, limits: { long: 120, tooLong: 300 }, lookers: [], ...more,
});

export const view = (chatId: string, more: Partial<ChatView> = {}): ChatView => ({
  chatId, number: 1, kind: 'customer', state: 'open', channel,
  requester: { id: `p-${chatId}`, kind: 'customer', name: `Name ${chatId}` },
  participants: [
    { id: `p-${chatId}`, kind: 'customer', name: `Name ${chatId}`, active: true, role: 'participant' },
    { id: me, kind: 'agent', name: 'Me', active: true, role: 'participant' },
  ],
  context: {}, last: 0, cursors: [], requestedAt: '2026-11-22T09:00:00.000Z', acceptedAt: '2026-11-22T09:01:00.000Z',
  editWithin: 300, revision: 1, ...more,
});

export const line = (chatId: string, sequence: number, more: Partial<Line> = {}): Line => ({
  chatId, audience: 'agents', sequence, kind: 'text', authorId: `p-${chatId}`, authorKind: 'customer',
  authorName: `Name ${chatId}`, text: `line ${sequence}`, at: '2026-11-22T09:02:00.000Z', ...more,
});
