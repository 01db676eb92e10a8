import type { Api } from '@chatmonolith/kit/http';
import type { Answer } from '@chatmonolith/kit/answer';
import type { Page, TicketRow } from '../wire.ts';

export type StateFilter = 'open' | 'closed' | 'all';
export interface TicketQuery { state: StateFilter; search: string; page: number }

/** Asks for a page of tickets; an answer that a later question has overtaken is dropped. */
export class TicketSearch {
  private run = 0;

  constructor(private readonly api: Pick<Api, 'get'>) {}

  async ask({ state, search, page }: TicketQuery): Promise<Answer<Page<TicketRow>> | undefined> {
    const run = ++this.run;
    const query = new URLSearchParams({ state, search: search.trim(), page: String(page) });
    const answer = await this.api.get<Page<TicketRow>>(`/api/tickets/?${query}`);
    return run === this.run ? answer : undefined;
  }
}

/** “1–25 of 40”: the first and last number on a page. */
export const rangeOf = ({ page, pageSize, total, items }: Page<unknown>) =>
  ({ from: total === 0 ? 0 : (page - 1) * pageSize + 1, to: (page - 1) * pageSize + items.length });

export const pagesOf = ({ total, pageSize }: Page<unknown>) => Math.max(1, Math.ceil(total / pageSize));
