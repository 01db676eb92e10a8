import { shared, type SignedInPerson } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from './text.ts';

/** The portal's first page: what can be begun here, and what is going on. Fires `new-conversation`. */
@customElement('cm-portal-home')
export class CmPortalHome extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      h1 {
        font: var(--type-figure);
        letter-spacing: -0.015em;
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
        gap: 14px;
        margin-block: 18px 22px;
      }
      .tile {
        display: flex;
        align-items: flex-start;
        gap: 12px;
        padding: 16px;
        border: 1px solid var(--border);
        border-radius: var(--radius-l);
        background: var(--surface);
        box-shadow: var(--shadow-card);
        text-align: start;
        transition: border-color var(--move-hover), background-color var(--move-hover);
      }
      .tile:hover {
        border-color: var(--control);
        background: var(--surface-2);
      }
      .mark {
        flex: none;
        display: grid;
        place-items: center;
        inline-size: 38px;
        block-size: 38px;
        border-radius: 10px;
        background: var(--accent-subtle);
        color: var(--accent-text);
      }
      b {
        display: block;
        font: 600 0.9375rem/1.25rem var(--family);
      }
      .text {
        color: var(--text-2);
        font: 400 0.9375rem/1.25rem var(--family);
      }
    `,
  ];

  @property({ attribute: false }) person!: SignedInPerson;

  override render() {
    const name = this.person.name.split(' ')[0] ?? '';
    return html`<h1>${t('home.title', { name })}</h1>
      <div class="tiles">
        <button class="tile" data-testid="new-conversation" @click=${() => this.dispatchEvent(new Event('new-conversation'))}>
          <span class="mark"><cm-icon name="chats"></cm-icon></span>
          <span><b>${t('home.chat')}</b><span class="text">${t('home.chat.text')}</span></span>
        </button>
      </div>
      <cm-my-tickets-card></cm-my-tickets-card>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-portal-home': CmPortalHome;
  }
}
