import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { DeskElement } from './desk-element.ts';
import type { QueueRow } from './queue-list.ts';
import { channelStyles, placeChip } from './channel-chip.ts';
import { requestRowStyles } from './request-row-styles.ts';
import { t } from './texts.ts';
import { isInternal } from './whom.ts';
import './cm-wait.ts';

/** One waiting request: who, how long, in which channel, who looks at it already. A click anywhere opens its preview. */
@customElement('cm-request-row')
export class CmRequestRow extends DeskElement {
  static override styles = [shared, channelStyles, requestRowStyles];

  @property({ attribute: false }) row!: QueueRow;
  @property({ type: Boolean, reflect: true }) previewed = false;
  /** The one row of the queue that the tab key reaches; the others are reached by arrow keys. */
  @property({ type: Boolean }) reachable = false;

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  private readonly open = () => {
    if (!this.row.gone) this.desk.store.openPreview(this.row.chatId);
  };

  private lookers() {
    const others = this.row.lookers.filter(person => person.id !== this.desk.store.me);
    if (others.length === 0) return nothing;
    const names = others.map(person => person.name).join(', ');
    const words = t('request.lookers', { names, count: others.length });
    return html`<span class="lookers" title=${words} data-testid="lookers">
      <cm-icon name="eye"></cm-icon><span aria-hidden="true">${others.map(person => person.initials).join(' ')}</span>
      <span class="sr-only">${words}</span>
    </span>`;
  }

  override render() {
    const { requester, channel, firstMessage, since } = this.row;
    const label = isInternal(this.row) ? t('request.open.personal', { name: requester.name }) : t('request.open.of', { name: requester.name, channel: channel.name });
    return html`<div class="row ${this.row.gone ? 'gone' : ''}" @click=${this.open} data-testid="request" data-chat=${this.row.chatId}>
      <cm-avatar .name=${requester.name} .personId=${requester.id} ?square=${requester.kind === 'visitor'}></cm-avatar>
      <div class="words">
        <p class="top"><bdi class="name">${requester.name}</bdi><cm-wait .since=${since} .offset=${this.read(this.desk.clockOffset)} .limits=${this.row.limits}></cm-wait></p>
        <p class="text" dir="auto">${firstMessage}</p>
        <p class="bottom">
          ${placeChip(this.row)}${this.lookers()}
          <button class="link" aria-label=${label} tabindex=${this.reachable ? 0 : -1} ?disabled=${this.row.gone}
            data-testid="open-chat">${t('request.open')}</button>
        </p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-request-row': CmRequestRow;
  }
}
