import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kitText } from '../refusals.ts';

/** Rows that stand for a list while it loads: nothing for 150 ms, then the rows, after 8 s a sentence as well. */
@customElement('cm-skeleton')
export class CmSkeleton extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 12px 16px;
    }
    .row {
      display: grid;
      grid-template-columns: 32px 1fr;
      grid-template-rows: 8px 8px;
      align-content: center;
      gap: 8px 12px;
      padding-block: 8px;
    }
    .row span {
      border-radius: var(--radius-full);
      background: var(--bubble-in);
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    .row span:first-child {
      grid-row: 1 / 3;
      block-size: 32px;
      align-self: center;
    }
    .row span:nth-child(2) {
      inline-size: 60%;
    }
    p {
      margin: 8px 0 0;
      color: var(--text-3);
      font: var(--type-secondary);
      text-align: center;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .row span {
        animation: none;
      }
    }
  `;

  @property({ type: Number }) rows = 3;
  @state() private stage: 'nothing' | 'rows' | 'slow' = 'nothing';
  private timers: ReturnType<typeof setTimeout>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.stage = 'nothing';
    this.timers = [setTimeout(() => (this.stage = 'rows'), 150), setTimeout(() => (this.stage = 'slow'), 8000)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timers.forEach(clearTimeout);
  }

  override render() {
    if (this.stage === 'nothing') return nothing;
    const rows = Array.from({ length: Math.min(3, this.rows) }, () => html`<div class="row" aria-hidden="true"><span></span><span></span><span></span></div>`);
    return html`<div role="status" aria-label=${kitText('skeleton.loading')}>
      ${rows}${this.stage === 'slow' ? html`<p>${kitText('skeleton.still')}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-skeleton': CmSkeleton;
  }
}
