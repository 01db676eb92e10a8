import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import { uuid } from '@chatmonolith/kit/uuid';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import type { ChatView, Invitable } from '../wire.ts';
import type { ChatSession } from './chat-session.ts';
import { choiceStyles } from './choice-styles.ts';
import type { Desk } from './desk.ts';
import { startFieldStyles } from './start-field-styles.ts';
import { TEXT_LIMIT } from './split-text.ts';
import { t, whyNot } from './texts.ts';
import { isInternal } from './whom.ts';

/** Asks another agent into a chat: who is available for it, and what they read first. */
@customElement('cm-invite-dialog')
export class CmInviteDialog extends ModalElement {
  static override styles = [shared, dialogStyles, startFieldStyles, choiceStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) session!: ChatSession;
  @state() private agents?: readonly Invitable[];
  @state() private search = '';
  @state() private chosen?: string;
  @state() private busy = false;
  @state() private missing = false;
  @state() private refusal?: Refusal;
  @query('textarea') private area?: HTMLTextAreaElement;
  private readonly requestId = uuid();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override get locked(): boolean {
    return this.busy;
  }

  private async load(): Promise<void> {
    const answer = await this.desk.store.hub.call<Invitable[]>('GetInvitable', this.session.id);
    this.agents = answer.ok ? answer.value : [];
    this.refusal = answer.ok ? undefined : answer.error;
    this.chosen ??= this.agents[0]?.id;
  }

  private readonly send = async () => {
    const text = this.area?.value.trimEnd() ?? '';
    this.missing = Boolean(this.area) && !text.trim();
    if (this.busy || !this.chosen || this.missing) return;
    this.busy = true;
    const answer = await this.desk.store.hub.call<ChatView>('Invite', this.session.id, this.requestId, { agentId: this.chosen, text });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.error;
    if (!answer.ok) return void this.load();
    this.focusMoved = true;
    this.desk.store.adopt(answer.value, true);
    this.desk.write(answer.value.chatId);
    this.close();
  };

  private choice(agent: Invitable) {
    return html`<label class="choice">
      <input type="radio" name="agent" value=${agent.id} .checked=${agent.id === this.chosen} @change=${() => (this.chosen = agent.id)} />
      <cm-avatar .name=${agent.name} .personId=${agent.id}></cm-avatar>
      <span class="words"><bdi>${agent.name}</bdi></span>
      <small>${t(agent.mayWrite ? 'invite.mayWrite' : 'invite.observerOnly')}</small>
    </label>`;
  }

  private list() {
    if (!this.agents) return html`<cm-skeleton></cm-skeleton>`;
    const wanted = this.search.trim().toLowerCase();
    const shown = this.agents.filter(agent => agent.name.toLowerCase().includes(wanted));
    if (shown.length === 0) return html`<p class="none">${t(wanted ? 'invite.notFound' : 'invite.nobody')}</p>`;
    return html`<div class="choices" role="radiogroup" aria-label=${t('invite.agents')}>${shown.map(agent => this.choice(agent))}</div>`;
  }

  override render() {
    const first = this.agents?.find(agent => agent.id === this.chosen)?.name.split(' ')[0];
    const customer = isInternal(this.session.view.value) ? undefined : this.session.name;
    return html`<wa-dialog>
      <span slot="label">${t('invite.title')}<small>${this.session.name}</small></span>
      <div class="stack" data-testid="invite-dialog">
        <input class="search" type="search" autofocus placeholder=${t('invite.search')} aria-label=${t('invite.search')}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)} />
        ${this.list()}
        ${customer && first ? html`<label for="text">${t('invite.message', { first })}</label>
          <textarea id="text" rows="3" dir="auto" maxlength=${TEXT_LIMIT} aria-required="true" aria-invalid=${this.missing ? 'true' : nothing}
            data-testid="invite-text"></textarea>
          ${this.missing ? html`<p class="problem">${t('start.missing')}</p>` : nothing}
          <cm-note kind="internal" icon="lock">${t('invite.hint', { first, customer })}</cm-note>` : nothing}
        ${this.refusal ? html`<cm-note kind="error">${whyNot(this.refusal)}</cm-note>` : nothing}
      </div>
      <span slot="footer" class="footer-text"></span>
      <button slot="footer" class="button" ?disabled=${this.busy} @click=${() => this.close()}>${t('start.cancel')}</button>
      <button slot="footer" class="button primary" aria-disabled=${this.busy || !this.chosen} @click=${this.send} data-testid="invite-send">
        ${t(this.busy ? 'start.busy' : 'invite.send')}</button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-invite-dialog': CmInviteDialog;
  }
}
