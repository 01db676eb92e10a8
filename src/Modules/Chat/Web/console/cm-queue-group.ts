import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { DeskElement } from './desk-element.ts';

/** A heading of the queue that opens and closes what is below it, and is remembered. Content goes into the slot. */
@customElement('cm-queue-group')
export class CmQueueGroup extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      h3 {
        display: flex;
        font: var(--type-secondary);
      }
      button {
        display: flex;
        align-items: center;
        gap: 6px;
        inline-size: 100%;
        padding: 6px 8px;
        border: 0;
        border-radius: var(--radius-s);
        background: none;
        color: var(--text-2);
        font-weight: 600;
        text-align: start;
      }
      button:hover {
        background: var(--surface-2);
      }
      .title {
        flex: 1;
        min-inline-size: 0;
      }
      .count {
        font-variant-numeric: tabular-nums;
        font-weight: 500;
      }
      cm-icon {
        inline-size: 14px;
        block-size: 14px;
        transition: rotate var(--move-hover);
      }
      [aria-expanded='false'] cm-icon {
        rotate: -90deg;
      }
      :host(:dir(rtl)) [aria-expanded='false'] cm-icon {
        rotate: 90deg;
      }
      @media (max-width: 899.98px) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property() name = '';
  @property() heading = '';
  @property({ type: Number }) count?: number;

  override render() {
    const open = !this.read(this.desk.closedGroups).includes(this.name);
    return html`<h3>
        <button aria-expanded=${open} @click=${() => this.desk.toggleGroup(this.name)} data-testid="group-${this.name}">
          <cm-icon name="chevron-down"></cm-icon><span class="title">${this.heading}</span>
          ${this.count === undefined ? nothing : html`<span class="count" data-testid="count">${this.count}</span>`}
        </button>
      </h3>
      ${open ? html`<slot></slot>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-queue-group': CmQueueGroup;
  }
}
