import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { duration, now, shared, watch } from '@chatmonolith/kit';
import { usualLimits, waitLevel } from './wait.ts';

/** How long somebody has waited, counting; amber and red from the limits of the channel on. */
@customElement('cm-wait')
export class CmWait extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 3px;
        color: var(--text-3);
        font: var(--type-secondary);
        font-variant-numeric: tabular-nums;
      }
      .long {
        color: var(--warn-text);
        font-weight: 650;
      }
      .late {
        color: var(--danger-text);
        font-weight: 650;
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: 3px;
      }
      cm-icon {
        inline-size: 13px;
        block-size: 13px;
      }
      :host([figure]) cm-icon {
        display: none;
      }
      :host([figure]) span {
        font: var(--type-page-title);
      }
    `,
  ];

  @property() since = '';
  /** Server time minus browser time, in ms. */
  @property({ type: Number }) offset = 0;
  @property({ attribute: false }) limits = usualLimits;
  /** Stands large and alone, without the clock. */
  @property({ type: Boolean, reflect: true }) figure = false;
  private readonly time = watch(this, now());

  override render() {
    const waited = this.time.value + this.offset - Date.parse(this.since);
    return html`<span class=${waitLevel(waited, this.limits)}><cm-icon name="clock"></cm-icon>${duration(waited)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-wait': CmWait;
  }
}
