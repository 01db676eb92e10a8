import { expect, it } from 'vitest';
import type { ChatView, Line } from '../wire.ts';
import { endedBy, systemText } from './system-text.ts';
import { panelTexts } from './texts.ts';

const t = panelTexts();
const chat = (change: Partial<ChatView> = {}) =>
  ({ state: 'closed', participants: [{ id: 'a', kind: 'agent', name: 'Sara Lindqvist', active: true }], ...change }) as ChatView;
const line = (code: string, args?: Record<string, string>, authorId?: string) => ({ kind: 'system', code, args, authorId }) as unknown as Line;
const said = (one: Line, view = chat()) => systemText(t, one, view, 'me');

it('names who joined and who closed', () => {
  expect(said(line('chat.accepted', { name: 'Sara Lindqvist' }))).toBe('Sara Lindqvist joined the chat');
  expect(said(line('chat.joined', { name: 'Sara Lindqvist' }))).toBe('Sara Lindqvist joined the chat');
  expect(said(line('chat.left', { name: 'Sara Lindqvist' }))).toBe('Sara Lindqvist left the chat');
  expect(said(line('chat.closed', { name: 'Sara Lindqvist' }))).toBe('Sara Lindqvist closed the chat');
  expect(said(line('chat.withdrawn'))).toBe('You withdrew your request');
});

it('says “you” for what the requester did', () => {
  expect(said(line('chat.closed', { name: 'Kim' }), chat({ closedBy: 'requester' }))).toBe('You closed the chat');
  expect(said(line('chat.closed', { name: 'Kim' }, 'me'))).toBe('You closed the chat');
});

it('says the same in header and log when a ticket closed the chat', () => {
  const closing = line('chat.closed');
  const view = chat({ closedBy: 'ticket' });
  expect(said(closing, view)).toBe('Sara Lindqvist closed the chat');
  expect(endedBy(t, view, [closing])).toBe('Sara Lindqvist closed the chat');
  expect(endedBy(t, chat({ closedBy: 'ticket', participants: [] }), [])).toBe('The chat was closed');
});

it('names only agents who are still in the chat', () => {
  const left = { id: 'b', kind: 'agent' as const, name: 'Tomás Herrera', active: false, role: 'participant' as const };
  const view = chat({ closedBy: 'ticket', participants: [...chat().participants, left] });
  expect(said(line('chat.closed'), view)).toBe('Sara Lindqvist closed the chat');
});

it('shows nothing for lines it does not know', () => {
  expect(said(line('chat.requested'))).toBeUndefined();
  expect(said(line('chat.something-new'))).toBeUndefined();
});

it('takes the integration’s own texts, known keys only', () => {
  const own = panelTexts({ 'prompt.intro': 'Ask away.', 'no.such.key': 'x', 'prompt.start': '' });
  expect(own('prompt.intro')).toBe('Ask away.');
  expect(own('prompt.start')).toBe('Start chat');
});
