import { html, nothing, css } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import type { ChatAction } from '@chatmonolith/kit/chat-extensions';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import type { ChatSession } from './chat-session.ts';
import { actionsOf, type Desk } from './desk.ts';
import { t, whyNot } from './texts.ts';

/** Asks before a chat is closed, and offers to save it first. */
@customElement('cm-close-dialog')
export class CmCloseDialog extends ModalElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      wa-dialog {
        --width: 500px;
      }
      .stack {
        display: grid;
        gap: 10px;
      }
      .text {
        color: var(--text-2);
      }
      .choice {
        display: flex;
        align-items: center;
        gap: 14px;
        inline-size: 100%;
        min-block-size: 46px;
        padding: 8px 16px;
        border: 1px solid var(--border-2);
        border-radius: var(--radius-l);
        background: var(--surface);
        font: var(--type-base);
        font-weight: 600;
        text-align: start;
      }
      .choice:hover {
        background: var(--surface-2);
      }
      .choice span {
        flex: 1;
      }
      .choice cm-icon {
        color: var(--accent-text);
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) session!: ChatSession;
  @state() private busy = false;
  @state() private refusal?: Refusal;

  protected override get locked(): boolean {
    return this.busy;
  }

  private first(action: ChatAction): void {
    this.focusMoved = true;
    this.desk.run(action, this.session);
  }

  private readonly end = async () => {
    if (this.busy) return;
    this.busy = true;
    const answer = await this.desk.store.close(this.session);
    this.busy = false;
    if (answer.ok) this.close();
    else this.refusal = answer.error;
  };

  override render() {
    const { name } = this.session;
    return html`<wa-dialog label=${t('close.title', { name })}>
      <div class="stack" data-testid="close-dialog">
        <p class="text">${t('close.text')}</p>
        ${actionsOf(this.session).map(action => html`<button class="choice" ?disabled=${this.busy}
          @click=${() => this.first(action)} data-testid="first-${action.id}">
          <cm-icon name=${action.icon}></cm-icon><span>${action.firstLabel}</span><cm-icon name="chevron-right"></cm-icon>
        </button>`)}
        ${this.refusal ? html`<cm-note kind="error"><strong>${t('close.failed')}</strong> ${whyNot(this.refusal)}</cm-note>` : nothing}
      </div>
      <span slot="footer" class="footer-text"></span>
      <button slot="footer" class="button" autofocus ?disabled=${this.busy} @click=${() => this.close()}
        data-testid="keep-open">${t('close.keep')}</button>
      <button slot="footer" class="button danger" aria-disabled=${this.busy} @click=${this.end}
        data-testid="confirm-close">${t(this.busy ? 'close.busy' : 'close.close')}</button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-close-dialog': CmCloseDialog;
  }
}
