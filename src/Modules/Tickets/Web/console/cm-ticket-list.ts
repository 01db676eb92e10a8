import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce, shared, type ConsoleContext } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import type { Page, TicketRow } from '../wire.ts';
import { ticketListStyles } from './ticket-list-styles.ts';
import { pagesOf, rangeOf, TicketSearch, type StateFilter, type TicketQuery } from './ticket-query.ts';
import { ticketRows } from './ticket-rows.ts';
import { t, whyNot } from './texts.ts';

const TYPING = 250;
const states: readonly StateFilter[] = ['open', 'closed', 'all'];

/** The tickets: by state, by a search, page by page. */
@customElement('cm-ticket-list')
export class CmTicketList extends LitElement {
  static override styles = [shared, ticketListStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  /** In sight; each time it comes into sight the list is asked for again. */
  @property({ attribute: false }) shown = true;
  @state() private query: TicketQuery = { state: 'open', search: '', page: 1 };
  @state() private found?: Page<TicketRow>;
  @state() private refusal?: Refusal;
  private search?: TicketSearch;
  private timer?: ReturnType<typeof setTimeout>;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('shown') && this.shown) void this.load();
  }

  private ask(change: Partial<TicketQuery>, after = 0): void {
    this.query = { ...this.query, page: 1, ...change };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), after);
  }

  private async load(): Promise<void> {
    this.search ??= new TicketSearch(this.context.api);
    const answer = await this.search.ask(this.query);
    if (!answer) return;
    this.refusal = answer.ok ? undefined : answer.error;
    if (!answer.ok) return;
    this.found = answer.value;
    if (this.query.search) announce(t('list.found', { total: answer.value.total }));
  }

  private filter() {
    return html`<div class="bar" role="search">
      <fieldset><legend class="sr-only">${t('list.state')}</legend>
        ${states.map(one => html`<label class=${one === this.query.state ? 'chosen' : ''}>
          <input type="radio" name="state" value=${one} .checked=${one === this.query.state} @change=${() => this.ask({ state: one })}
            data-testid="state-${one}" />${t(`list.state.${one}`)}</label>`)}
      </fieldset>
      <label class="search"><cm-icon name="search"></cm-icon><span class="sr-only">${t('list.search')}</span>
        <input type="search" placeholder=${t('list.search')} .value=${this.query.search} data-testid="ticket-search"
          @input=${(event: Event) => this.ask({ search: (event.target as HTMLInputElement).value }, TYPING)} /></label>
    </div>`;
  }

  private pages(found: Page<TicketRow>) {
    const pages = pagesOf(found);
    const go = (page: number) => this.ask({ page });
    return html`<footer class="num"><span data-testid="ticket-count">${t('list.count', { ...rangeOf(found), total: found.total })}</span>
      ${pages > 1 ? html`<nav aria-label=${t('list.pages')}>
        <button class="icon-button" aria-label=${t('list.previous')} ?disabled=${found.page <= 1}
          @click=${() => go(found.page - 1)}><cm-icon name="chevron-left"></cm-icon></button>
        <button class="icon-button" aria-label=${t('list.next')} ?disabled=${found.page >= pages} @click=${() => go(found.page + 1)}
          data-testid="next-page"><cm-icon name="chevron-right"></cm-icon></button>
      </nav>` : nothing}</footer>`;
  }

  private empty() {
    const { search, state } = this.query;
    if (!search.trim()) return html`<cm-empty icon="ticket" heading=${t(`list.empty.${state}`)} text=${t('list.empty.text')}
      data-testid="tickets-empty"></cm-empty>`;
    return html`<cm-empty icon="search" heading=${t('list.none', { search: search.trim() })} data-testid="tickets-empty">
      <button class="button" @click=${() => this.ask({ search: '' })}>${t('list.clear')}</button></cm-empty>`;
  }

  private list() {
    const again = html`<button class="button" @click=${() => void this.load()}>${t('list.again')}</button>`;
    if (this.refusal && !this.found) return html`<cm-empty error heading=${t('list.failed')} text=${whyNot(this.refusal)}>${again}</cm-empty>`;
    if (!this.found) return html`<cm-skeleton></cm-skeleton>`;
    if (this.found.total === 0) return this.empty();
    return html`<div ?data-stale=${Boolean(this.refusal)}>${ticketRows(this.found.items)}</div>${this.pages(this.found)}`;
  }

  override render() {
    const again = html`<button class="link" @click=${() => void this.load()}>${t('list.again')}</button>`;
    return html`${this.filter()}
      ${this.refusal && this.found ? html`<cm-note kind="error"><strong>${t('list.failed')}</strong> ${whyNot(this.refusal)} ${again}</cm-note>` : nothing}
      <div class="frame">${this.list()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-ticket-list': CmTicketList;
  }
}
