import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { announce, shared, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminDetailHost, adminStyles } from '@chatmonolith/kit/admin-styles';
import '@chatmonolith/kit/components/cm-tabs';
import { uuid } from '@chatmonolith/kit/uuid';
import { t, whyNot } from '../console/texts.ts';
import { checkChannel, draftOf, fieldOf, root, sameDraft, settingsOf, tabOf, type Channel, type ChannelDraft, type ChannelField, type ChannelTab, type Group } from './channels.ts';
import { channelStyles } from './channel-styles.ts';
import './cm-channel-form.ts';
import type { ChannelErrors, CmChannelForm } from './cm-channel-form.ts';

const tabs: readonly ChannelTab[] = ['general', 'before', 'agents', 'waiting', 'permissions'];

/** One channel to be changed, or a new one. Fires `stored` with the id when something is stored or to be read again, `close` to be taken away. */
@customElement('cm-channel-detail')
export class CmChannelDetail extends LitElement {
  static override styles = [shared, adminStyles, channelStyles, adminDetailHost];

  @property({ attribute: false }) context!: ConsoleContext;
  /** An id, or `new`. */
  @property({ attribute: false }) channelId = '';
  @property({ attribute: false }) channel?: Channel;
  @property({ attribute: false }) groups: readonly Group[] = [];
  @state() private draft: ChannelDraft = draftOf();
  @state() private tab: ChannelTab = 'general';
  @state() private errors: ChannelErrors = {};
  @state() private refusal?: Refusal;
  @state() private busy = false;
  /** The id of the channel that was saved last, until something is changed again. */
  @state() private saved = '';
  @query('cm-channel-form') private form!: CmChannelForm;
  /** The same for every try to make this one. */
  private newId = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('channelId')) {
      // One that has just been made stays as it is shown.
      if (changed.get('channelId') !== 'new') this.tab = 'general';
      this.newId = uuid();
    }
    if (!changed.has('channelId') && !changed.has('channel')) return;
    this.draft = draftOf(this.channel);
    this.errors = {};
    this.refusal = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('channelId')) return;
    if (this.channel) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    else void this.form.focusField('name');
  }

  private change(change: Partial<ChannelDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.saved = '';
    const kept = Object.entries(this.errors).filter(([field]) => !(field in change));
    this.errors = Object.fromEntries(kept);
  }

  private async save(): Promise<void> {
    const { channel, draft } = this;
    this.refusal = undefined;
    const wrong = checkChannel(draft);
    this.errors = Object.fromEntries(wrong.map(([field, problem]) => [field, t(`channels.wrong.${problem}`)]));
    if (wrong[0]) return this.show(wrong[0][0]);
    this.busy = true;
    const settings = settingsOf(draft);
    const answer = channel
      ? await this.context.api.put<null>(`${root}/${channel.id}`, { version: channel.version, settings })
      : await this.context.api.post<null>(root, { id: this.newId, settings });
    this.busy = false;
    if (!answer.ok) return this.explain(answer.error);
    announce(t('channels.saved', { name: settings.name }));
    this.saved = channel?.id ?? this.newId;
    this.readAgain(this.saved);
  }

  private readAgain(id: string): void {
    this.dispatchEvent(new CustomEvent('stored', { detail: id }));
  }

  private async explain(refusal: Refusal): Promise<void> {
    const field = fieldOf(refusal);
    if (!field) {
      this.refusal = refusal;
      return;
    }
    this.errors = { [field]: refusal.code === 'request.invalid' ? t('channels.wrong.other') : whyNot(refusal) };
    await this.show(field);
  }

  private async show(field: ChannelField): Promise<void> {
    this.tab = tabOf(field);
    await this.updateComplete;
    await this.form.focusField(field);
  }

  private readonly leave = () => this.dispatchEvent(new Event('close'));

  override render() {
    const { channel, draft } = this;
    const name = channel?.name ?? t('channels.new');
    const idle = Boolean(channel) && sameDraft(draft, draftOf(channel));
    return html`<section class="detail" aria-labelledby="title">
      <header>
        <i class="square" style="background:var(--channel-${draft.color})"></i>
        <h2 tabindex="-1" id="title" data-testid="detail-title"><bdi>${name}</bdi></h2>
        ${channel && !channel.valid ? html`<span class="chip off">${t('channels.invalid')}</span>` : nothing}
        <button class="icon-button" data-testid="detail-close" aria-label=${t('channels.close', { name })} @click=${this.leave}><cm-icon name="close"></cm-icon></button>
      </header>
      <cm-tabs label=${t('channels.tabs')} .tabs=${tabs.map(id => ({ id, title: t(`channels.tab.${id}`) }))} current=${this.tab}
        @choose=${(event: CustomEvent<ChannelTab>) => (this.tab = event.detail)}></cm-tabs>
      <div class="body" role="tabpanel" aria-label=${t(`channels.tab.${this.tab}`)}>
        ${this.refusal ? this.failure(this.refusal) : nothing}
        <cm-channel-form .draft=${draft} .errors=${this.errors} .groups=${this.groups} .tab=${this.tab} .busy=${this.busy} .wasFallback=${channel?.isFallback ?? false}
          @draft=${(event: CustomEvent<Partial<ChannelDraft>>) => this.change(event.detail)}></cm-channel-form>
      </div>
      <footer>
        ${this.saved && this.saved === channel?.id ? html`<span class="saved start"><cm-icon name="check"></cm-icon>${t('channels.saved.short')}</span>` : nothing}
        <button class="button" ?disabled=${this.busy} data-testid="detail-cancel" @click=${this.leave}>${t('channels.cancel')}</button>
        <button class="button primary" ?disabled=${this.busy || idle} data-testid="detail-save" @click=${() => void this.save()}>${t('channels.save')}</button>
      </footer>
    </section>`;
  }

  private failure(refusal: Refusal) {
    return html`<cm-note kind="error" data-testid="detail-error"><strong>${t('channels.notSaved')}</strong> ${whyNot(refusal)}
      ${refusal.code === 'request.conflict'
        ? html`<button class="button" @click=${() => this.readAgain(this.channelId)}>${t('channels.again')}</button>` : nothing}</cm-note>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-channel-detail': CmChannelDetail;
  }
}
