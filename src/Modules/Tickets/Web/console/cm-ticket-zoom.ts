import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clock, fullTime, longDate, shared, type ConsoleContext } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import { personExtensions, type PersonSubject } from '@chatmonolith/kit/person-extensions';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Ticket } from '../wire.ts';
import { ticketZoomStyles } from './ticket-zoom-styles.ts';
import { happened, t, whyNot } from './texts.ts';
import './cm-article.ts';

const when = (at: string) => html`<time class="num" datetime=${at} title=${fullTime(at)}>${longDate(at)}, ${clock(at)}</time>`;

/** One ticket: its articles, who it is about, where it stands and how it came there. */
@customElement('cm-ticket-zoom')
export class CmTicketZoom extends LitElement {
  static override styles = [shared, ticketZoomStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @property({ attribute: false }) ticketId = '';
  @state() private ticket?: Ticket;
  @state() private refusal?: Refusal;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ticketId')) void this.load();
  }

  private async load(): Promise<void> {
    const id = this.ticketId;
    if (this.ticket?.id !== id) this.ticket = undefined;
    this.refusal = undefined;
    const answer = await this.context.api.get<Ticket>(`/api/tickets/${encodeURIComponent(id)}`);
    if (id !== this.ticketId) return;
    if (!answer.ok) return void (this.refusal = answer.error);
    this.ticket = answer.value;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private details(ticket: Ticket) {
    const rows: [string, unknown][] = [
      [t('list.queue'), html`<bdi>${ticket.queue}</bdi>`],
      [t('list.status'), html`<span class="chip" data-testid="ticket-state">${ticket.state}</span>`],
      [t('list.priority'), ticket.priority],
      [t('list.owner'), html`<bdi>${ticket.ownerName}</bdi>`],
      [t('zoom.chat'), ticket.chatNumber ? html`<span class="num">${ticket.chatNumber}</span>` : t('zoom.none')],
      [t('zoom.created'), when(ticket.createdAt)],
      [t('zoom.changed'), when(ticket.changedAt)],
    ];
    return this.box(t('zoom.details'), rows);
  }

  /** What other modules offer on the customer user, such as a chat about this ticket. */
  private offers({ id, number, customer }: Ticket) {
    if (!customer.id) return nothing;
    const subject: PersonSubject = { id: customer.id, kind: 'customer', name: customer.name, about: customer.company ?? undefined, ticket: { id, number } };
    return html`<div class="offers">${personExtensions().map(({ element }) => {
      const tag = unsafeStatic(element);
      return staticHtml`<${tag} .context=${this.context} .subject=${subject}></${tag}>`;
    })}</div>`;
  }

  private customer(ticket: Ticket) {
    const { customer } = ticket;
    return this.box(t('zoom.customer'), [
      [t('zoom.name'), html`<bdi data-testid="ticket-customer">${customer.name}</bdi>`],
      ...(customer.company ? [[t('zoom.company'), html`<bdi>${customer.company}</bdi>`] as [string, unknown]] : []),
      ...(customer.email ? [[t('zoom.mail'), html`<a href="mailto:${customer.email}"><bdi>${customer.email}</bdi></a>`] as [string, unknown]] : []),
    ], this.offers(ticket));
  }

  private box(title: string, rows: [string, unknown][], below: unknown = nothing) {
    return html`<section class="box" aria-label=${title}><h3>${title}</h3>
      <dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>${below}</section>`;
  }

  private history({ history }: Ticket) {
    return html`<section class="box" aria-label=${t('zoom.history')}><h3>${t('zoom.history')}</h3>
      <ol data-testid="ticket-history">${history.map(entry => html`<li><p>${happened(entry.what, entry.args ?? {})}</p>
        <p class="by">${entry.by ?? t('happened.system')} · ${when(entry.at)}</p></li>`)}</ol></section>`;
  }

  private content() {
    if (this.refusal?.code === 'request.not-found')
      return html`<cm-empty icon="ticket" heading=${t('zoom.missing')} text=${t('zoom.missing.text')} data-testid="ticket-missing"></cm-empty>`;
    if (this.refusal)
      return html`<cm-empty error heading=${t('zoom.failed')} text=${whyNot(this.refusal)}><button class="button"
        @click=${() => void this.load()}>${t('list.again')}</button></cm-empty>`;
    const { ticket } = this;
    if (!ticket) return html`<cm-skeleton></cm-skeleton>`;
    return html`<header><p class="number num" data-testid="ticket-number">${ticket.number}</p><h2
      tabindex="-1"><bdi>${ticket.title}</bdi></h2></header>
      <div class="columns">
        <section class="articles" aria-label=${t('zoom.articles')}>${ticket.articles.map(article => html`<cm-article .article=${article}></cm-article>`)}</section>
        <aside aria-label=${t('zoom.details')}>${this.details(ticket)}${this.customer(ticket)}${this.history(ticket)}</aside>
      </div>`;
  }

  override render() {
    return html`<nav><a class="back" href="/console/tickets"><cm-icon name="chevron-left"></cm-icon>${t('zoom.back')}</a></nav>
      ${this.content()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-ticket-zoom': CmTicketZoom;
  }
}
