import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { PersonSubject } from '@chatmonolith/kit/person-extensions';
import type { ConsoleContext } from '@chatmonolith/kit/registry';
import type { Startable } from '../wire.ts';
import { DeskElement } from './desk-element.ts';
import { deskOf } from './desk-of.ts';
import { openStartDialog } from './start-chat.ts';
import { t, whyNot } from './texts.ts';

/** Beside a person anywhere in the console: starts a chat with them, or says why that is not possible. */
@customElement('cm-chat-icon')
export class CmChatIcon extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }
      span {
        color: var(--text-2);
        font: var(--type-secondary);
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  @property({ attribute: false }) subject!: PersonSubject;
  @state() private answer?: Startable | null;
  private stop?: () => void;

  override connectedCallback(): void {
    this.desk = deskOf(this.context);
    super.connectedCallback();
    void this.ask();
    this.stop = this.context.events.on('presence', ({ personId }) => personId === this.subject.id && void this.ask());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  private async ask(): Promise<void> {
    const answer = await this.desk.store.hub.call<Startable[]>('GetStartable', [this.subject.id]);
    this.answer = answer.ok ? (answer.value[0] ?? null) : null;
  }

  override render() {
    if (!this.answer) return nothing;
    const { refusal } = this.answer;
    if (refusal) return html`<span title=${whyNot({ code: refusal })} data-testid="no-chat">${t('people.noChat')}: ${whyNot({ code: refusal })}</span>`;
    return html`<button class="button" aria-label=${t('people.chat.of', { name: this.subject.name })} data-testid="chat-icon"
      @click=${() => void openStartDialog(this.desk, this.subject)}><cm-icon name="chats"></cm-icon>${t('people.chat')}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-chat-icon': CmChatIcon;
  }
}
