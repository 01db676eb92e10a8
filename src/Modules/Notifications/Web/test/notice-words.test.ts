import { expect, test } from 'vitest';
import { announcedOf, shownOf } from '../src/notice-words.ts';

const notice = { chatId: 'a', isPublic: false, requesterName: 'Oliver Stein', channelName: 'Billing', since: '', isPersonal: false };

test('a general request names person, channel and who they are', () => {
  expect(shownOf(notice)).toEqual({ tag: 'a', title: 'Oliver Stein · Billing', body: 'New chat request from a customer', again: false });
  expect(shownOf({ ...notice, isPublic: true }).body).toBe('New chat request from a public user');
  expect(announcedOf(notice)).toBe('New request from Oliver Stein, Billing');
});

test('a personal request names the person only', () => {
  const personal = { ...notice, requesterName: 'Tomás Herrera', isPersonal: true };
  expect(shownOf(personal, true)).toEqual({ tag: 'a', title: 'Tomás Herrera', body: 'Tomás Herrera wants to chat with you', again: true });
  expect(announcedOf(personal)).toBe('Tomás Herrera wants to chat with you');
});
