import { refusalText, shared, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { TicketRow } from '../wire.ts';
import { listMine } from './my-tickets.ts';
import { cardStyles, stateStyles, tableStyles } from './styles.ts';
import { t } from './text.ts';
import { ticketTable } from './ticket-table.ts';

const shown = 5;

/** The open tickets on the portal's first page. */
@customElement('cm-my-tickets-card')
export class CmMyTicketsCard extends LitElement {
  static override styles = [
    shared,
    cardStyles,
    stateStyles,
    tableStyles,
    css`
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding: 12px 16px 4px;
      }
      h2 {
        font: var(--type-page-title);
      }
      header a {
        font: var(--type-base);
        font-weight: 500;
        text-decoration: none;
      }
      header a:hover {
        text-decoration: underline;
      }
      @media (max-width: 899.98px) {
        header a {
          padding-block: 12px;
        }
      }
    `,
  ];

  @state() private tickets?: TicketRow[];
  @state() private refusal?: Refusal;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.refusal = undefined;
    const answer = await listMine('open');
    if (answer.ok) this.tickets = answer.value.items.slice(0, shown);
    else this.refusal = answer.error;
  }

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <header><h2 id="title">${t('card.title')}</h2><a href="/portal/tickets" data-testid="all-tickets">${t('card.all')}</a></header>
      ${this.content()}
    </section>`;
  }

  private content() {
    if (this.refusal)
      return html`<cm-empty error heading=${t('list.failed')} text=${refusalText(this.refusal)}>
        <button class="button" @click=${() => void this.load()}>${t('list.again')}</button></cm-empty>`;
    if (!this.tickets) return html`<cm-skeleton></cm-skeleton>`;
    return this.tickets.length ? ticketTable(this.tickets) : html`<cm-empty icon="ticket" heading=${t('card.empty')}></cm-empty>`;
  }
}
