import { html } from 'lit';
import { clock, daysAgo, fullTime, shortDate } from '@chatmonolith/kit';
import type { TicketRow } from '../wire.ts';
import { t } from './texts.ts';

const when = (at: string) => (daysAgo(at) === 0 ? clock(at) : shortDate(at));

const row = (ticket: TicketRow) => html`<tr data-testid="ticket-row">
  <td class="number num"><a href="/console/tickets/${ticket.id}">${ticket.number}</a></td>
  <td class="title"><bdi>${ticket.title}</bdi></td>
  <td data-label=${t('list.customer')}><bdi>${ticket.customerName}</bdi></td>
  <td data-label=${t('list.queue')}><bdi>${ticket.queue}</bdi></td>
  <td data-label=${t('list.status')}><span class="chip">${ticket.state}</span></td>
  <td data-label=${t('list.priority')}>${ticket.priority}</td>
  <td data-label=${t('list.owner')}><bdi>${ticket.ownerName}</bdi></td>
  <td class="when num" data-label=${t('list.changed')}><time datetime=${ticket.changedAt}
    title=${fullTime(ticket.changedAt)}>${when(ticket.changedAt)}</time></td>
</tr>`;

/** A table that becomes cards on a phone. */
export const ticketRows = (tickets: readonly TicketRow[]) => html`<table data-testid="tickets">
  <thead><tr>${(['number', 'title', 'customer', 'queue', 'status', 'priority', 'owner', 'changed'] as const).map(
    column => html`<th scope="col">${t(`list.${column}`)}</th>`)}</tr></thead>
  <tbody>${tickets.map(row)}</tbody>
</table>`;
