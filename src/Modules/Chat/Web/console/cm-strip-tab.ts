import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { observes } from './roles.ts';
import { t } from './texts.ts';
import { isInternal, whom } from './whom.ts';

/** One chat in the strip: presence, name, what is unread. The host is the tab itself. */
@customElement('cm-strip-tab')
export class CmStripTab extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        block-size: 32px;
        padding-inline: 12px;
        border: 1px solid var(--border);
        border-radius: var(--radius-m);
        background: var(--surface);
        box-shadow: var(--shadow-card);
        color: var(--text);
        font: var(--type-base);
        font-weight: 500;
        cursor: pointer;
        user-select: none;
        transition: border-color var(--move-hover);
      }
      :host(:hover) {
        border-color: var(--border-2);
      }
      :host([aria-selected='true']) {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      :host(:focus-visible) {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      bdi {
        max-inline-size: 140px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .internal {
        color: var(--internal-text);
      }
      .ended {
        color: var(--text-3);
      }
      @media (max-width: 899.98px) {
        :host {
          block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: ChatSession;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'tab');
  }

  override render() {
    const view = this.read(this.session.view);
    const other = whom(view, this.session.me);
    const unread = this.read(this.session.read.unread);
    const over = this.session.ended || this.read(this.session.lost);
    const left = !this.session.ended && view.participants.some(one => one.id === other.id && !one.active);
    return html`<cm-presence .personId=${other.id} .state=${left ? 'inactive' : undefined}></cm-presence>
      <bdi class=${over ? 'ended' : ''} title=${other.name}>${other.name}</bdi>
      ${isInternal(view) ? html`<cm-icon class="internal" name="lock" label=${t('card.internal')}></cm-icon>` : nothing}
      ${observes(this.session) && !over ? html`<cm-icon class="internal" name="eye" label=${t('strip.tab.observing')}></cm-icon>` : nothing}
      ${view.state === 'waiting' ? html`<cm-icon name="clock" label=${t('strip.tab.waiting')}></cm-icon>` : nothing}
      ${over ? html`<cm-icon name="check" label=${t('strip.tab.ended')}></cm-icon>` : nothing}
      ${unread ? html`<span class="badge" aria-hidden="true" data-testid="unread">${unread > 99 ? '99+' : unread}</span>
        <span class="sr-only">, ${t('strip.tab.unread', { count: unread })}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-strip-tab': CmStripTab;
  }
}
