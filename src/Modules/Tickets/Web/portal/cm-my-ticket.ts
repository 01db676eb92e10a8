import { linkify, pageTitle, refusalText, shared, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Article, Ticket } from '../wire.ts';
import { getMine } from './my-tickets.ts';
import { cardStyles, stateStyles } from './styles.ts';
import { t } from './text.ts';
import { stateChip, timeOf } from './ticket-table.ts';

/** One ticket of the customer user, with the articles that are meant for them. */
@customElement('cm-my-ticket')
export class CmMyTicket extends LitElement {
  static override styles = [
    shared,
    cardStyles,
    stateStyles,
    css`
      .back {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-block-size: 28px;
        font: var(--type-base);
        font-weight: 500;
        text-decoration: none;
      }
      h1 {
        margin-block: 8px 2px;
        font: var(--type-figure);
        letter-spacing: -0.01em;
        overflow-wrap: anywhere;
      }
      h1:focus {
        outline: none;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 32px;
        margin-block: 16px;
        font: var(--type-base);
      }
      dt {
        margin-block-end: 2px;
        color: var(--text-3);
        font: var(--type-secondary);
      }
      ol {
        display: grid;
        gap: 12px;
      }
      article header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 12px;
        padding: 12px 16px;
        border-block-end: 1px solid var(--border);
        background: var(--surface-2);
        font: var(--type-secondary);
        color: var(--text-2);
      }
      h2 {
        flex: 1 0 100%;
        font: var(--type-chat-title);
        color: var(--text);
        overflow-wrap: anywhere;
      }
      .body {
        padding: 14px 16px 16px;
        font: var(--type-message);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      @media (max-width: 899.98px) {
        .back {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property() ticketId = '';
  @state() private ticket?: Ticket;
  @state() private refusal?: Refusal;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ticketId')) void this.load();
  }

  private async load(): Promise<void> {
    const id = this.ticketId;
    this.ticket = undefined;
    this.refusal = undefined;
    const answer = await getMine(id);
    if (id !== this.ticketId) return;
    if (!answer.ok) {
      this.refusal = answer.error;
      return;
    }
    this.ticket = answer.value;
    pageTitle.value = answer.value.title;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  override render() {
    return html`<nav><a class="back" href="/portal/tickets"><cm-icon name="chevron-left"></cm-icon>${t('zoom.back')}</a></nav>
      ${this.content()}`;
  }

  private content() {
    if (this.refusal?.code === 'request.not-found')
      return html`<h1 tabindex="-1">${t('zoom.missing')}</h1><p data-testid="ticket-missing">${t('zoom.missing.text')}</p>`;
    if (this.refusal)
      return html`<cm-empty error heading=${t('zoom.failed')} text=${refusalText(this.refusal)}>
        <button class="button" @click=${() => void this.load()}>${t('list.again')}</button></cm-empty>`;
    const { ticket } = this;
    if (!ticket) return html`<cm-skeleton></cm-skeleton>`;
    return html`<h1 tabindex="-1"><bdi>${ticket.title}</bdi></h1>
      <p class="number num" data-testid="ticket-number">${t('zoom.number', { number: ticket.number })}</p>
      <dl>
        <div><dt>${t('zoom.state')}</dt><dd>${stateChip(ticket.state)}</dd></div>
        <div><dt>${t('zoom.owner')}</dt><dd><bdi>${ticket.ownerName}</bdi></dd></div>
        <div><dt>${t('zoom.created')}</dt><dd>${timeOf(ticket.createdAt)}</dd></div>
        <div><dt>${t('zoom.changed')}</dt><dd>${timeOf(ticket.changedAt)}</dd></div>
      </dl>
      ${ticket.articles.length
        ? html`<ol aria-label=${t('zoom.articles')}>${ticket.articles.map(article => html`<li>${this.article(article)}</li>`)}</ol>`
        : html`<cm-empty icon="note" heading=${t('zoom.empty')}></cm-empty>`}`;
  }

  private article(article: Article) {
    return html`<article class="card" data-testid="article">
      <header><h2><bdi>${article.subject}</bdi></h2><bdi>${article.from}</bdi> ${timeOf(article.at)}</header>
      <div class="body" dir="auto" data-testid="article-body">${linkify(article.body)}</div>
    </article>`;
  }
}
