import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '@chatmonolith/kit';
import type { CmChatCard } from './cm-chat-card.ts';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { t, whyNot } from './texts.ts';
import './cm-chat-card.ts';
import './cm-strip.ts';

/** My chats side by side, or one at a time. */
@customElement('cm-board')
export class CmBoard extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-block-size: 0;
      }
      .columns {
        display: flex;
        gap: 10px;
        block-size: 100%;
        padding: 3px 14px 14px;
        overflow-x: auto;
        overflow-y: hidden;
        scroll-snap-type: x proximity;
        scroll-padding-inline: 14px;
        scrollbar-width: thin;
        scrollbar-color: var(--border-2) transparent;
      }
      cm-chat-card {
        flex: 1 0 336px;
        max-inline-size: 620px;
        block-size: 100%;
        scroll-snap-align: start;
      }
      .one cm-chat-card {
        max-inline-size: none;
      }
      .one {
        block-size: 100%;
        padding: 3px 14px 14px;
      }
      cm-empty {
        block-size: 100%;
      }
      cm-skeleton {
        max-inline-size: 620px;
        margin: 3px 14px;
        border-radius: var(--radius-l);
        background: var(--surface);
      }
      @media (max-width: 899.98px) {
        .one {
          padding: 0;
        }
      }
    `,
  ];

  private shown?: string;

  get currentCard(): CmChatCard | null {
    return this.renderRoot.querySelector<CmChatCard>('cm-chat-card[current]');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const place = `${this.desk.store.currentId.value} ${this.desk.layout.value}`;
    if (place === this.shown) return;
    this.shown = place;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.currentCard?.scrollIntoView({ inline: 'nearest', block: 'nearest', behavior: still ? 'instant' : 'smooth' });
  }

  private card(session: ChatSession, currentId: string | undefined, phone: boolean) {
    return html`<cm-chat-card .desk=${this.desk} .session=${session} ?current=${session.id === currentId}>
      ${phone ? html`<cm-strip slot="strip" .desk=${this.desk} tabsOnly></cm-strip>` : nothing}
    </cm-chat-card>`;
  }

  private empty() {
    const phase = this.read(this.desk.store.phase);
    if (phase === 'loading') return html`<cm-skeleton></cm-skeleton>`;
    if (phase === 'ready') return html`<cm-empty icon="chats" heading=${t('board.empty.title')} text=${t('board.empty.text')}
      data-testid="board-empty"><button class="button" @click=${() => this.desk.context.navigate('/people')}>${t('people.title')}</button></cm-empty>`;
    if (phase === 'off') return html`<cm-empty icon="chats" heading=${t('off.title')} text=${t('off.text')}></cm-empty>`;
    return html`<cm-empty error heading=${t('board.failed')} text=${whyNot(this.desk.store.refusal ?? { code: 'server.failed' })}>
      <button class="button" @click=${() => void this.desk.store.sync()}>${t('failed.again')}</button></cm-empty>`;
  }

  override render() {
    const chats = this.read(this.desk.store.chats);
    const currentId = this.read(this.desk.store.currentId);
    const phone = this.read(this.desk.context.signals.phone);
    const one = this.read(this.desk.layout) === 'one' || phone;
    if (chats.length === 0) return this.empty();
    const shown = one ? chats.filter(chat => chat.id === currentId) : chats;
    return html`<div class=${one ? 'one' : 'columns'} data-testid="board">
      ${repeat(shown, chat => chat.id, chat => this.card(chat, currentId, phone))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-board': CmBoard;
  }
}
