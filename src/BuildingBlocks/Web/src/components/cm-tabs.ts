import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles.ts';

export interface Tab {
  id: string;
  title: string;
}

/** A row of tabs with one tab stop: arrow keys move and choose. Fires `choose` with the tab's id; the panel is the parent's. */
@customElement('cm-tabs')
export class CmTabs extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        border-block-end: 1px solid var(--border);
      }
      div {
        display: flex;
        gap: 4px;
        padding-inline: 12px;
        overflow-x: auto;
      }
      button {
        min-block-size: 38px;
        padding-inline: 10px;
        border: 0;
        border-block-end: 2px solid transparent;
        background: none;
        color: var(--text-2);
        font: var(--type-base);
        font-weight: 500;
        white-space: nowrap;
      }
      button:hover {
        color: var(--text);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      [aria-selected='true'] {
        border-color: var(--accent);
        color: var(--accent-text);
        font-weight: 600;
      }
      @media (max-width: 899.98px) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() current = '';
  /** What the tabs are parts of. */
  @property() label = '';

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }

  private async key(event: KeyboardEvent): Promise<void> {
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const at = this.tabs.findIndex(one => one.id === this.current);
    const last = this.tabs.length - 1;
    const to =
      event.key === 'Home' ? 0
      : event.key === 'End' ? last
      : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? (at + (event.key === forward ? 1 : last)) % this.tabs.length
      : undefined;
    if (to === undefined) return;
    event.preventDefault();
    this.choose(this.tabs[to]!.id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  override render() {
    return html`<div role="tablist" aria-label=${this.label} @keydown=${(event: KeyboardEvent) => void this.key(event)}>
      ${this.tabs.map(
        one => html`<button
          role="tab"
          data-testid="tab-${one.id}"
          aria-selected=${one.id === this.current}
          tabindex=${one.id === this.current ? 0 : -1}
          @click=${() => this.choose(one.id)}
        >
          ${one.title}
        </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-tabs': CmTabs;
  }
}
