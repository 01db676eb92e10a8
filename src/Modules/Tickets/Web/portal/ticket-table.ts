import { fullTime } from '@chatmonolith/kit';
import { html } from 'lit';
import type { TicketRow } from '../wire.ts';
import { ticketPath } from './my-tickets.ts';
import { t, when } from './text.ts';

const tone = (state: string) => (state.startsWith('closed') ? 'closed' : state.startsWith('pending') ? 'pending' : '');

export const stateChip = (state: string) => html`<span class="state ${tone(state)}" data-testid="ticket-state">${state}</span>`;

export const timeOf = (at: string) => html`<time class="num" datetime=${at} title=${fullTime(at)}>${when(at)}</time>`;

/** Tickets of one's own; on phones each row stands as a block. */
export const ticketTable = (tickets: readonly TicketRow[]) => html`<table data-testid="my-tickets">
  <thead><tr><th scope="col">${t('list.ticket')}</th><th scope="col">${t('list.status')}</th><th scope="col">${t('list.changed')}</th></tr></thead>
  <tbody>${tickets.map(
    ticket => html`<tr data-testid="ticket-row">
      <td><a href=${ticketPath(ticket.id)}><bdi>${ticket.title}</bdi></a><span class="number num">${ticket.number}</span></td>
      <td class="is">${stateChip(ticket.state)}</td>
      <td class="when">${timeOf(ticket.changedAt)}</td>
    </tr>`)}</tbody>
</table>`;
