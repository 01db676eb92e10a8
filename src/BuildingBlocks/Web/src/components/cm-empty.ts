import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../icons.ts';
import './cm-icon.ts';

/** What stands where a list is empty or could not be loaded: a mark, a title, a sentence, and in the slot what to do. */
@customElement('cm-empty')
export class CmEmpty extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 4px;
      padding: 24px 16px;
      text-align: center;
      color: var(--text-2);
      font: var(--type-base);
    }
    :host([hidden]) {
      display: none;
    }
    .mark {
      display: grid;
      place-items: center;
      inline-size: 34px;
      block-size: 34px;
      margin-block-end: 6px;
      border-radius: var(--radius-m);
      background: var(--bubble-in);
      color: var(--text-2);
    }
    .mark.error {
      background: var(--danger-subtle);
      color: var(--danger-text);
    }
    .title {
      margin: 0;
      color: var(--text);
      font: var(--type-chat-title);
    }
    .text {
      margin: 0;
    }
    ::slotted(*) {
      margin-block-start: 8px;
    }
  `;

  @property() icon: IconName = 'check';
  @property() heading = '';
  @property() text = '';
  @property({ type: Boolean }) error = false;

  override render() {
    return html`<span class="mark ${this.error ? 'error' : ''}"><cm-icon name=${this.error ? 'alert' : this.icon}></cm-icon></span>
      ${this.heading ? html`<p class="title">${this.heading}</p>` : nothing}
      ${this.text ? html`<p class="text">${this.text}</p>` : nothing}
      <slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-empty': CmEmpty;
  }
}
