import { describe, expect, it } from 'vitest';
import type { Answer } from '@chatmonolith/kit/answer';
import type { Page } from '../wire.ts';
import { pagesOf, rangeOf, TicketSearch } from './ticket-query.ts';

const page = (total: number, number: number, items: number): Page<unknown> =>
  ({ total, page: number, pageSize: 25, items: Array.from({ length: items }) });

describe('a page of tickets', () => {
  it('names its first and last number', () => expect(rangeOf(page(60, 3, 10))).toEqual({ from: 51, to: 60 }));
  it('of nothing is empty', () => expect(rangeOf(page(0, 1, 0))).toEqual({ from: 0, to: 0 }));
  it('is one of as many as are needed', () => expect([pagesOf(page(0, 1, 0)), pagesOf(page(25, 1, 25)), pagesOf(page(26, 1, 25))]).toEqual([1, 1, 2]));
});

describe('a search', () => {
  it('sends state, trimmed text and page', async () => {
    const asked: string[] = [];
    const search = new TicketSearch({ get: <T>(path: string) => (asked.push(path), Promise.resolve({ ok: true, value: page(0, 1, 0) } as Answer<T>)) });
    await search.ask({ state: 'open', search: ' A&B ', page: 2 });
    expect(asked).toEqual(['/api/tickets/?state=open&search=A%26B&page=2']);
  });

  it('drops the answer that a later question has overtaken', async () => {
    const answers: (() => void)[] = [];
    const search = new TicketSearch({ get: <T>() => new Promise<Answer<T>>(done => answers.push(() => done({ ok: true, value: page(1, 1, 1) as T }))) });
    const first = search.ask({ state: 'all', search: 'a', page: 1 });
    const second = search.ask({ state: 'all', search: 'ab', page: 1 });
    answers[1]!();
    answers[0]!();
    expect(await first).toBeUndefined();
    expect((await second)?.ok).toBe(true);
  });
});
