import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { Role } from '../wire.ts';
import { channelChip, channelStyles } from './channel-chip.ts';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { mayWriteIn, observes } from './roles.ts';
import { t } from './texts.ts';

/** In the chat with who invites: the customer's chat, and the two ways in. */
@customElement('cm-beside-card')
export class CmBesideCard extends DeskElement {
  static override styles = [
    shared,
    channelStyles,
    css`
      :host {
        display: block;
        margin: 8px 10px;
        padding: 12px;
        border: 1px solid var(--internal-line);
        border-radius: var(--radius-l);
        background: var(--internal-subtle);
      }
      .who {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .who p {
        flex: 1;
        min-inline-size: 0;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .ways {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
        margin-block: 10px 8px;
      }
      .ways [aria-pressed='true'] {
        border-color: var(--internal);
        background: var(--bubble-int);
        color: var(--internal-text);
      }
      .hint {
        color: var(--text-2);
        font: var(--type-secondary);
      }
    `,
  ];

  @property({ attribute: false }) session!: ChatSession;

  private way(role: Role, now: Role | undefined, possible: boolean) {
    const { chatId } = this.session.view.value.beside!;
    return html`<button class="button" aria-pressed=${now === role} ?disabled=${!possible} data-testid="way-${role}"
      @click=${() => void this.desk.enter(chatId, role)}>
      <cm-icon name=${role === 'observer' ? 'eye' : 'chats'}></cm-icon>${t(`menu.${role}`)}</button>`;
  }

  override render() {
    const { beside } = this.read(this.session.view);
    this.read(this.desk.store.channels);
    this.read(this.desk.store.chats);
    if (!beside) return nothing;
    const open = this.desk.store.session(beside.chatId);
    if (open) this.read(open.view);
    const now = open && !open.ended ? (observes(open) ? 'observer' : 'participant') : undefined;
    return html`<div data-testid="beside">
      <div class="who"><cm-avatar .name=${beside.name} .personId=${beside.requesterId}></cm-avatar>
        <p><bdi>${[beside.name, beside.company].filter(Boolean).join(' · ')}</bdi></p>${channelChip(beside.channel)}</div>
      <div class="ways" role="group" aria-label=${t('beside.label', { name: beside.name })}>
        ${this.way('observer', now, true)}${this.way('participant', now, mayWriteIn(this.desk.store, beside.channel.id))}
      </div>
      <p class="hint">${t('beside.hint')}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-beside-card': CmBesideCard;
  }
}
