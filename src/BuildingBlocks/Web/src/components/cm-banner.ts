import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../icons.ts';
import './cm-icon.ts';

/** One line across the page: `warning` (connection lost), `ok` (back again), `info` (demo). What to do goes into the slot. */
@customElement('cm-banner')
export class CmBanner extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 10px;
      padding: 6px 16px;
      border-block-end: 1px solid var(--border);
      background: var(--surface-2);
      color: var(--text-2);
      font: var(--type-secondary);
    }
    :host([hidden]) {
      display: none;
    }
    p {
      margin: 0;
      min-inline-size: 0;
    }
    ::slotted(*) {
      margin-inline-end: 6px;
    }
    :host([kind='warning']) {
      border-color: var(--warn-line);
      background: var(--warn-subtle);
      color: var(--warn-text);
    }
    :host([kind='ok']) {
      border-color: var(--ok-line);
      background: var(--ok-subtle);
      color: var(--ok-text);
    }
  `;

  @property({ reflect: true }) kind: 'warning' | 'ok' | 'info' = 'info';
  @property() icon: IconName = 'info';

  override render() {
    return html`<cm-icon name=${this.icon}></cm-icon><p><slot></slot></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-banner': CmBanner;
  }
}
