import { refusalText, shared, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Page, TicketRow } from '../wire.ts';
import { listMine, type StateFilter } from './my-tickets.ts';
import { cardStyles, stateStyles, tableStyles } from './styles.ts';
import { t } from './text.ts';
import { ticketTable } from './ticket-table.ts';

const filters: readonly StateFilter[] = ['open', 'closed', 'all'];

/** All tickets of the customer user, by state, page by page. */
@customElement('cm-my-tickets')
export class CmMyTickets extends LitElement {
  static override styles = [
    shared,
    cardStyles,
    stateStyles,
    tableStyles,
    css`
      h1 {
        font: var(--type-figure);
        letter-spacing: -0.01em;
      }
      fieldset {
        display: inline-flex;
        margin: 14px 0;
        padding: 2px;
        border: 0;
        border-radius: var(--radius-m);
        background: var(--bubble-in);
      }
      label {
        display: grid;
        place-items: center;
        min-block-size: 32px;
        padding-inline: 14px;
        border: 1px solid transparent;
        border-radius: var(--radius-s);
        color: var(--text-2);
        font: var(--type-base);
        font-weight: 500;
        cursor: pointer;
      }
      label input {
        position: absolute;
        opacity: 0;
      }
      .chosen {
        border-color: var(--control);
        background: var(--surface);
        color: var(--text);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      [data-stale] {
        opacity: 0.6;
      }
      .card cm-note {
        margin: 12px;
      }
      footer {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 6px 16px;
        min-block-size: 44px;
        border-block-start: 1px solid var(--border);
        color: var(--text-2);
        font: var(--type-secondary);
      }
      @media (max-width: 899.98px) {
        label {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @state() private filter: StateFilter = 'open';
  @state() private found?: Page<TicketRow>;
  @state() private refusal?: Refusal;
  private run = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load(1);
  }

  private async load(page: number): Promise<void> {
    const run = ++this.run;
    const answer = await listMine(this.filter, page);
    if (run !== this.run) return;
    this.refusal = answer.ok ? undefined : answer.error;
    if (answer.ok) this.found = answer.value;
  }

  private choose(filter: StateFilter): void {
    this.filter = filter;
    void this.load(1);
  }

  override render() {
    return html`<h1>${t('list.title')}</h1>
      <fieldset>
        <legend class="sr-only">${t('list.filter')}</legend>
        ${filters.map(
          filter => html`<label class=${filter === this.filter ? 'chosen' : ''}>
            <input type="radio" name="state" .checked=${filter === this.filter} @change=${() => this.choose(filter)} data-testid="state-${filter}" />
            ${t(`list.state.${filter}`)}
          </label>`)}
      </fieldset>
      <div class="card">${this.content()}</div>`;
  }

  private content() {
    const again = html`<button class="button" @click=${() => void this.load(this.found?.page ?? 1)}>${t('list.again')}</button>`;
    if (this.refusal && !this.found)
      return html`<cm-empty error heading=${t('list.failed')} text=${refusalText(this.refusal)}>${again}</cm-empty>`;
    if (!this.found) return html`<cm-skeleton></cm-skeleton>`;
    return html`${this.refusal ? html`<cm-note kind="error"><strong>${t('list.failed')}</strong> ${again}</cm-note>` : nothing}
      <div ?data-stale=${!!this.refusal}>${this.found.total ? ticketTable(this.found.items) : this.empty()}</div>
      ${this.pages(this.found)}`;
  }

  private empty() {
    return this.filter === 'all'
      ? html`<cm-empty icon="ticket" heading=${t('list.empty')} text=${t('list.empty.text')} data-testid="tickets-empty"></cm-empty>`
      : html`<cm-empty icon="ticket" heading=${t(`list.empty.${this.filter}`)} data-testid="tickets-empty"></cm-empty>`;
  }

  private pages({ page, pageSize, total, items }: Page<TicketRow>) {
    if (total <= pageSize) return nothing;
    const from = (page - 1) * pageSize + 1;
    return html`<footer><span class="num">${t('list.count', { from, to: from + items.length - 1, total })}</span>
      <nav aria-label=${t('list.pages')}>
        <button class="icon-button" aria-label=${t('list.previous')} ?disabled=${page === 1} @click=${() => void this.load(page - 1)}>
          <cm-icon name="chevron-left"></cm-icon></button>
        <button class="icon-button" aria-label=${t('list.next')} ?disabled=${page * pageSize >= total} @click=${() => void this.load(page + 1)}>
          <cm-icon name="chevron-right"></cm-icon></button>
      </nav></footer>`;
  }
}
