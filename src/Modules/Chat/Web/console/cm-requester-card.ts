import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { RequestRow } from '../wire.ts';
import { channelStyles, placeChip } from './channel-chip.ts';
import { t } from './texts.ts';
import './cm-wait.ts';

/** Who asks, in which channel, and since when. */
@customElement('cm-requester-card')
export class CmRequesterCard extends LitElement {
  static override styles = [
    shared,
    channelStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 12px;
        border: 1px solid var(--border);
        border-radius: var(--radius-l);
      }
      cm-avatar {
        --avatar-size: 44px;
      }
      .who {
        flex: 1;
        min-inline-size: 0;
        display: grid;
        gap: 3px;
      }
      .first {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
      }
      .name {
        font: var(--type-page-title);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .about {
        color: var(--text-2);
        font: var(--type-base);
        overflow-wrap: anywhere;
      }
      @media (max-width: 899.98px) {
        .about {
          font: var(--type-secondary);
        }
      }
      .waited {
        display: grid;
        justify-items: end;
        color: var(--text-3);
        font: var(--type-secondary);
      }
    `,
  ];

  @property({ attribute: false }) row!: RequestRow;
  @property({ type: Number }) offset = 0;
  /** Nobody waits any more. */
  @property({ type: Boolean }) over = false;

  override render() {
    const { requester, since } = this.row;
    const about = [requester.company, requester.email].filter(Boolean);
    return html`<cm-avatar .name=${requester.name} .personId=${requester.id} ?square=${requester.kind === 'visitor'}></cm-avatar>
      <div class="who">
        <p class="first"><bdi class="name">${requester.name}</bdi>${placeChip(this.row)}</p>
        <p class="about"><bdi>${about.length ? about.join(' · ') : t(`preview.kind.${requester.kind}`)}</bdi></p>
      </div>
      ${this.over ? nothing : html`<div class="waited"><cm-wait figure .since=${since} .offset=${this.offset} .limits=${this.row.limits}></cm-wait>${t('preview.waiting')}</div>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-requester-card': CmRequesterCard;
  }
}
