import type { PageRegistration, SignedInPerson } from '@chatmonolith/kit';
import { registerModule } from '@chatmonolith/kit';
import { describe, expect, test } from 'vitest';
import { entryFor } from '../console/bottom-bar.ts';
import { pagesFor, resolve } from '../console/router.ts';

const page = (path: string, more: Partial<PageRegistration> = {}): PageRegistration => ({
  path,
  title: path,
  icon: 'info',
  load: async () => 'x-page',
  ...more,
});

describe('the address of the console', () => {
  const chats = page('/chats');
  const tickets = page('/tickets');
  const pages = [chats, tickets];

  test('finds its page and what is left for it', () => {
    expect(resolve(pages, '/tickets')).toEqual({ page: tickets, subpath: '' });
    expect(resolve(pages, '/tickets/42')).toEqual({ page: tickets, subpath: '/42' });
  });
  test('of no page finds none, a longer word neither', () => {
    expect(resolve(pages, '/nothing')).toBeUndefined();
    expect(resolve(pages, '/ticketsx')).toBeUndefined();
  });
  test('marks the longest entry of the bottom bar', () => {
    const entry = (path: string) => ({ order: 1, title: path, icon: 'info' as const, path });
    const entries = [entry('/chats'), entry('/chats/mine')];
    expect(entryFor(entries, '/chats/mine/7')).toBe(entries[1]);
    expect(entryFor(entries, '/chats/requests')).toBe(entries[0]);
  });
});

describe('a page for one role', () => {
  registerModule({ name: 'test', pages: [page('/admin', { role: 'administrator', rail: { order: 9 } }), page('/open', { rail: { order: 1 } })] });
  const person = (roles: string[]) => ({ roles }) as SignedInPerson;

  test('is there for whoever has it', () => {
    expect(pagesFor(person(['agent', 'administrator'])).map(one => one.path)).toEqual(['/open', '/admin']);
  });
  test('is absent for everybody else', () => expect(pagesFor(person(['agent'])).map(one => one.path)).toEqual(['/open']));
});
