import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import { uuid } from '@chatmonolith/kit/uuid';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import type { ChatView } from '../wire.ts';
import type { Desk } from './desk.ts';
import { TEXT_LIMIT } from './split-text.ts';
import { startFieldStyles } from './start-field-styles.ts';
import type { StartTarget } from './start-chat.ts';
import { t, whyNot } from './texts.ts';

/** Asks one person for a chat; the first message is mandatory. Enter sends. */
@customElement('cm-start-dialog')
export class CmStartDialog extends ModalElement {
  static override styles = [shared, dialogStyles, startFieldStyles, css`
    wa-dialog {
      --width: 520px;
    }
  `];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) target!: StartTarget;
  @state() private busy = false;
  @state() private missing = false;
  @state() private refusal?: Refusal;
  @query('textarea') private area!: HTMLTextAreaElement;
  /** The same for every try: however often it is sent, it is one chat. */
  private readonly requestId = uuid();

  protected override get locked(): boolean {
    return this.busy;
  }

  private readonly send = async () => {
    const text = this.area.value.trimEnd();
    this.missing = !text.trim();
    if (this.busy || this.missing) return this.area.focus();
    this.busy = true;
    const { id: targetId, ticket } = this.target;
    const answer = await this.desk.store.hub.call<ChatView>('StartChat', this.requestId, { targetId, text, ticket });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.error;
    if (!answer.ok) return this.area.focus();
    this.focusMoved = true;
    this.desk.store.adopt(answer.value, true);
    this.desk.write(answer.value.chatId);
    this.desk.context.navigate('/chats');
    this.close();
  };

  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void this.send();
  };

  override render() {
    const { id, kind, name, about } = this.target;
    const first = name.split(' ')[0] ?? name;
    return html`<wa-dialog label=${t('start.title')}>
      <div class="stack" data-testid="start-dialog">
        <div class="who">
          <cm-avatar .name=${name} .personId=${id}></cm-avatar>
          <div><p class="name"><bdi>${name}</bdi></p><p class="about"><bdi>${[t(`start.kind.${kind}`), about].filter(Boolean).join(' · ')}</bdi></p></div>
          <cm-presence .personId=${id} .name=${name}></cm-presence>
        </div>
        <label for="text">${t('start.message')}</label>
        <textarea id="text" rows="4" dir="auto" autofocus maxlength=${TEXT_LIMIT} aria-required="true" aria-invalid=${this.missing ? 'true' : nothing}
          aria-describedby="problem hint" ?readonly=${this.busy} @keydown=${this.key} data-testid="start-text"></textarea>
        ${this.missing ? html`<p class="problem" id="problem">${t('start.missing')}</p>` : nothing}
        <p class="hint" id="hint">${t('start.hint', { first })} <cm-presence state="inactive"></cm-presence></p>
        ${this.refusal ? html`<cm-note kind="error">${whyNot(this.refusal)}</cm-note>` : nothing}
      </div>
      <span slot="footer" class="footer-text">${t('composer.hint')}</span>
      <button slot="footer" class="button" ?disabled=${this.busy} @click=${() => this.close()}>${t('start.cancel')}</button>
      <button slot="footer" class="button primary" aria-disabled=${this.busy} @click=${this.send} data-testid="start-send">
        <cm-icon name="send"></cm-icon>${t(this.busy ? 'start.busy' : 'start.send')}</button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-start-dialog': CmStartDialog;
  }
}
