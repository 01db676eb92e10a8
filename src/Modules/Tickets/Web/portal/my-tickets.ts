import { api, type Answer } from '@chatmonolith/kit';
import type { Page, Ticket, TicketRow } from '../wire.ts';

export type StateFilter = 'open' | 'closed' | 'all';

/** Where a ticket of one's own stands in the portal. */
export const ticketPath = (id: string) => `/portal/tickets/${id}`;

export const listMine = (state: StateFilter, page = 1): Promise<Answer<Page<TicketRow>>> =>
  api.get(`/api/tickets/mine?${new URLSearchParams({ state, page: String(page) })}`);

export const getMine = (id: string): Promise<Answer<Ticket>> => api.get(`/api/tickets/mine/${encodeURIComponent(id)}`);
