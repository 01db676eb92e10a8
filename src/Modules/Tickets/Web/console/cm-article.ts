import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clock, fullTime, longDate, shared } from '@chatmonolith/kit';
import type { Article } from '../wire.ts';
import { articleText } from './article-text.ts';
import { t } from './texts.ts';

/** One article of a ticket. Its body is plain text and is shown as such; addresses in it can be followed. */
@customElement('cm-article')
export class CmArticle extends LitElement {
  static override styles = [
    shared,
    css`
      article {
        border: 1px solid var(--border);
        border-radius: var(--radius-l);
        background: var(--surface);
        box-shadow: var(--shadow-card);
        overflow: hidden;
      }
      header {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 2px 12px;
        padding: 12px 16px;
        border-block-end: 1px solid var(--border);
        background: var(--surface-2);
      }
      cm-icon {
        grid-row: 1 / 3;
        color: var(--text-2);
      }
      h3 {
        font: var(--type-base);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      p {
        color: var(--text-2);
        font: var(--type-secondary);
      }
      .at {
        grid-column: 3;
        grid-row: 1;
        white-space: nowrap;
      }
      .seen {
        grid-column: 3;
        grid-row: 2;
        justify-self: end;
      }
      .internal .seen {
        color: var(--internal-text);
      }
      .body {
        max-inline-size: 76ch;
        padding: 14px 16px 16px;
        color: var(--text);
        font: var(--type-message);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }
      .time {
        color: var(--text-3);
      }
      @media (max-width: 899.98px) {
        header {
          grid-template-columns: auto minmax(0, 1fr);
        }
        .at,
        .seen {
          grid-column: 2;
          grid-row: auto;
          justify-self: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) article!: Article;

  override render() {
    const { kind, visible, from, subject, body, at } = this.article;
    return html`<article class=${visible ? '' : 'internal'} data-testid="article" data-kind=${kind}>
      <header>
        <cm-icon name=${kind === 'phone' ? 'phone' : 'note'}></cm-icon>
        <h3><bdi>${subject}</bdi></h3>
        <p>${t('article.from', { kind: t(`article.${kind}`), from })}</p>
        <p class="at num"><time datetime=${at} title=${fullTime(at)}>${longDate(at)}, ${clock(at)}</time></p>
        <p class="seen">${t(visible ? 'article.visible' : 'article.internal')}</p>
      </header>
      <div class="body" dir="auto" data-testid="article-body">${articleText(body)}</div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-article': CmArticle;
  }
}
