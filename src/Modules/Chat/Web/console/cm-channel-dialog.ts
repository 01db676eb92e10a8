import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import type { MoveTarget } from '../wire.ts';
import { choiceStyles } from './choice-styles.ts';
import type { Desk } from './desk.ts';
import { startFieldStyles } from './start-field-styles.ts';
import { t, whyNot } from './texts.ts';

/** Moves a chat to another channel; impossible ones stand there with their reason. */
@customElement('cm-channel-dialog')
export class CmChannelDialog extends ModalElement {
  static override styles = [shared, dialogStyles, startFieldStyles, choiceStyles];

  @property({ attribute: false }) desk!: Desk;
  @property() chatId = '';
  /** Whom the chat is with. */
  @property() name = '';
  /** Nobody has accepted it yet: it can only wait elsewhere. */
  @property({ type: Boolean }) waiting = false;
  @state() private targets?: readonly MoveTarget[];
  @state() private chosen?: string;
  @state() private stay = true;
  @state() private busy = false;
  @state() private refusal?: Refusal;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override get locked(): boolean {
    return this.busy;
  }

  private async load(): Promise<void> {
    const answer = await this.desk.store.hub.call<MoveTarget[]>('GetMoveTargets', this.chatId);
    this.targets = answer.ok ? answer.value : [];
    this.refusal = answer.ok ? undefined : answer.error;
    this.chosen ??= this.targets.find(one => !one.obstacle)?.channel.id;
  }

  private readonly move = async () => {
    if (this.busy || !this.chosen) return;
    this.busy = true;
    const answer = await this.desk.store.hub.call<null>('Move', this.chatId, this.chosen, this.stay && !this.waiting);
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.error;
    if (answer.ok) this.close();
    else void this.load();
  };

  private about({ obstacle, available }: MoveTarget): string {
    return obstacle ? t(`channel.obstacle.${obstacle}`) : t('channel.available', { count: available });
  }

  private target(target: MoveTarget) {
    const { channel } = target;
    return html`<label class="choice">
      <input type="radio" name="channel" value=${channel.id} ?disabled=${Boolean(target.obstacle)} .checked=${channel.id === this.chosen}
        @change=${() => (this.chosen = channel.id)} />
      <i style="background:var(--channel-${channel.color % 8})"></i>
      <span class="words"><bdi>${channel.name}</bdi></span><small>${this.about(target)}</small>
    </label>`;
  }

  private whatThen() {
    const choice = (stay: boolean) => html`<label class="choice">
      <input type="radio" name="after" .checked=${stay === this.stay} @change=${() => (this.stay = stay)} data-testid=${stay ? 'stay' : 'give-back'} />
      <span class="words">${t(stay ? 'channel.stay' : 'channel.giveBack')}</span></label>`;
    return html`<fieldset><legend>${t('channel.after')}</legend>${choice(true)}${choice(false)}</fieldset>`;
  }

  override render() {
    const chosen = this.targets?.find(one => one.channel.id === this.chosen);
    return html`<wa-dialog>
      <span slot="label">${t('channel.title')}<small>${this.name}</small></span>
      <div class="stack" data-testid="channel-dialog">
        ${this.targets ? html`<div class="choices" role="radiogroup" aria-label=${t('channel.title')}>${this.targets.map(one => this.target(one))}</div>`
          : html`<cm-skeleton></cm-skeleton>`}
        ${this.targets && !chosen ? html`<p class="none">${t('channel.none')}</p>` : nothing}
        ${this.waiting ? nothing : this.whatThen()}
        ${chosen ? html`<cm-note kind="info">${t('channel.seen', { name: this.name, channel: chosen.channel.name })}</cm-note>` : nothing}
        ${this.refusal ? html`<cm-note kind="error">${whyNot(this.refusal)}</cm-note>` : nothing}
      </div>
      <span slot="footer" class="footer-text"></span>
      <button slot="footer" class="button" ?disabled=${this.busy} @click=${() => this.close()}>${t('start.cancel')}</button>
      <button slot="footer" class="button primary" autofocus aria-disabled=${this.busy || !chosen} @click=${this.move} data-testid="channel-change">
        ${t(this.busy ? 'channel.busy' : 'channel.title')}</button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-channel-dialog': CmChannelDialog;
  }
}
