import { shared } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from './text.ts';

/** The frame of the pages in front of the application: the form at the start, the petrol picture at the end. */
@customElement('cm-entrance')
export class CmEntrance extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: 1fr 1fr;
        min-block-size: 100dvh;
        background: var(--surface);
        color: var(--text);
      }
      main {
        display: grid;
        align-content: center;
        justify-self: center;
        inline-size: min(360px, 100% - 48px);
        padding-block: 40px;
      }
      .mark {
        display: grid;
        place-items: center;
        inline-size: 44px;
        block-size: 44px;
        margin-block-end: 16px;
        border-radius: 12px;
        background: linear-gradient(160deg, var(--brand-3), var(--brand-2));
        color: var(--on-brand);
        font-size: 1.125rem;
      }
      h1 {
        font: var(--type-figure);
        letter-spacing: -0.01em;
      }
      .lead {
        margin-block: 2px 20px;
        color: var(--text-2);
        font: 400 0.9375rem/1.3125rem var(--family);
      }
      aside {
        display: grid;
        align-content: center;
        justify-content: center;
        gap: 14px;
        padding: 40px;
        background: linear-gradient(160deg, var(--brand-1), var(--brand-2) 60%, var(--brand-3));
        font: 400 1.0625rem/1.5 var(--family);
      }
      aside p {
        inline-size: fit-content;
        max-inline-size: min(430px, 30vw);
        padding: 13px 20px;
        border-radius: 18px;
        border-end-start-radius: 4px;
        background: var(--brand-veil);
        color: var(--on-brand);
      }
      aside p.out {
        justify-self: end;
        margin-inline-start: 98px;
        border-end-start-radius: 18px;
        border-end-end-radius: 4px;
        background: var(--on-brand);
        color: var(--brand-1);
      }
      @media (max-width: 899.98px) {
        :host {
          grid-template-columns: 1fr;
        }
        aside {
          display: none;
        }
        main {
          align-content: start;
          padding-block: max(48px, 12vh) 40px;
        }
      }
    `,
  ];

  @property() heading = '';
  @property() lead = '';

  override render() {
    return html`<main>
        <span class="mark"><cm-icon name="logo"></cm-icon></span>
        <h1>${this.heading}</h1>
        <p class="lead">${this.lead}</p>
        <slot></slot>
      </main>
      <aside aria-hidden="true">
        <p>${t('signIn.picture.1')}</p>
        <p class="out">${t('signIn.picture.2')}</p>
        <p>${t('signIn.picture.3')}</p>
      </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-entrance': CmEntrance;
  }
}
