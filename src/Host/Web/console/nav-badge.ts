import { shared, signal, watch, type ReadonlySignal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from './text.ts';

/** How many wait behind a link; nothing at 0. */
@customElement('cm-nav-badge')
export class CmNavBadge extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) count: ReadonlySignal<number> = signal(0);
  private readonly shown = watch(this, this.count);

  protected override willUpdate(): void {
    this.shown.follow(this.count);
  }

  override render() {
    const count = this.shown.value;
    if (!count) return nothing;
    return html`<span class="badge" aria-hidden="true">${count > 99 ? '99+' : count}</span>
      <span class="sr-only">${t('nav.waiting', { count })}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-nav-badge': CmNavBadge;
  }
}
