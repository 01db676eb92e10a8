import { expect, test } from 'vitest';
import { Notices, type Notice } from '../src/notices.ts';

const notice = (chatId: string): Notice => ({ chatId, isPublic: true, requesterName: 'Kim', channelName: 'Website', since: '2026-11-23T08:00:00.000Z', isPersonal: false });

test('the first list is not news; what came while the connection was away is', () => {
  const notices = new Notices();
  expect(notices.reset([notice('a'), notice('b')], true)).toEqual([]);
  expect(notices.reset([notice('b'), notice('c')], false)).toEqual([notice('c')]);
  expect(notices.waiting.value.map(one => one.chatId)).toEqual(['b', 'c']);
});

test('a notice that is pushed twice counts once', () => {
  const notices = new Notices();
  expect(notices.add(notice('a'))).toBe(true);
  expect(notices.add(notice('a'))).toBe(false);
  expect(notices.waiting.value).toHaveLength(1);
  notices.remove('a');
  expect(notices.waiting.value).toHaveLength(0);
});
