import '@awesome.me/webawesome/dist/components/input/input.js';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import '@chatmonolith/kit/components/cm-level-table';
import { t } from '../console/texts.ts';
import type { Asking } from '../wire.ts';
import { colors, type ChannelDraft, type ChannelField, type ChannelTab, type Group, type Time } from './channels.ts';
import { channelStyles } from './channel-styles.ts';
import './cm-asked-fields.ts';
import type { CmAskedFields } from './cm-asked-fields.ts';

export type ChannelErrors = Partial<Record<ChannelField, string>>;
type Text = 'name' | 'agentName' | 'observerMinutes' | Time;
type Switch = 'offeredToCustomers' | 'offeredToPublic' | 'isFallback' | 'allowsJoining' | 'valid' | 'tellsOfObservers';

const askings: readonly Asking[] = ['none', 'optional', 'required'];

/** The fields of one tab of a channel. Fires `draft` with what is different. */
@customElement('cm-channel-form')
export class CmChannelForm extends LitElement {
  static override styles = [shared, adminStyles, channelStyles];

  @property({ attribute: false }) draft!: ChannelDraft;
  @property({ attribute: false }) errors: ChannelErrors = {};
  @property({ attribute: false }) groups: readonly Group[] = [];
  @property({ attribute: false }) tab: ChannelTab = 'general';
  @property({ attribute: false }) busy = false;
  /** It takes requests without a choice until another one does. */
  @property({ attribute: false }) wasFallback = false;

  async focusField(field: ChannelField): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`[name="${field}"]`);
    if (found instanceof LitElement) await found.updateComplete;
    found?.focus();
  }

  private say(change: Partial<ChannelDraft>): void {
    this.dispatchEvent(new CustomEvent<Partial<ChannelDraft>>('draft', { detail: change }));
  }

  override render() {
    return { general: this.general, before: this.beforehand, agents: this.agents, waiting: this.waiting, permissions: this.permissions }[this.tab].call(this);
  }

  private general() {
    const { draft, wasFallback } = this;
    return html`<div class="fields">
      ${this.input('name', { required: true })}
      <label class="field"><span class="label required">${t('channels.groupId')}</span>
        <select name="groupId" data-testid="channel-groupId" class=${this.errors.groupId ? 'invalid' : ''} ?disabled=${this.busy} aria-describedby="groupId-hint"
          @change=${(event: Event) => this.say({ groupId: (event.target as HTMLSelectElement).value })}>
          <option value="" ?selected=${!draft.groupId}>${t('channels.group.choose')}</option>
          ${this.groups.map(one => html`<option value=${one.id} ?selected=${one.id === draft.groupId}>${one.name}</option>`)}
        </select>
        ${this.hint('groupId', t('channels.group.hint'))}</label>
      <fieldset class="colors">
        <legend>${t('channels.color')}</legend>
        ${colors.map(color => html`<label title=${t(`channels.color.${color}`)}><input type="radio" name="color" .checked=${draft.color === color} ?disabled=${this.busy}
          aria-label=${t(`channels.color.${color}`)} @change=${() => this.say({ color })} /><i class="square" style="background:var(--channel-${color})"></i></label>`)}
        <span>${t(`channels.color.${draft.color as (typeof colors)[number]}`)}</span>
      </fieldset>
      <fieldset>
        <legend>${t('channels.offered')}</legend>
        ${this.check('offeredToCustomers')}${this.check('offeredToPublic')}
      </fieldset>
      <fieldset>
        <legend>${t('channels.state')}</legend>
        ${this.check('isFallback', wasFallback && draft.isFallback)}
        ${this.hint('isFallback', wasFallback ? t('channels.isFallback.stays') : '')}
        ${this.check('valid')}
        <p class="hint">${t('channels.valid.hint')}</p>
      </fieldset>
    </div>`;
  }

  private beforehand() {
    const { draft } = this;
    return html`<div class="fields">
      <fieldset>
        <legend>${t('channels.email')}</legend>
        <div class="segments">${askings.map(one => html`<label class=${draft.email === one ? 'chosen' : ''}><input type="radio" name="email" .checked=${draft.email === one}
          ?disabled=${this.busy} data-testid="channel-email-${one}" @change=${() => this.say({ email: one })} />${t(`channels.email.${one}`)}</label>`)}</div>
        <p class="hint">${t('channels.email.hint')}</p>
      </fieldset>
      <label class="field"><span class="label">${t('channels.consent')}</span>
        <textarea name="consent" rows="3" maxlength="1000" data-testid="channel-consent" ?disabled=${this.busy} aria-describedby="consent-hint" .value=${draft.consent}
          @input=${(event: Event) => this.say({ consent: (event.target as HTMLTextAreaElement).value })}></textarea>
        ${this.hint('consent', t('channels.consent.hint'))}</label>
      <cm-asked-fields name="fields" .fields=${draft.fields} .error=${this.errors.fields ?? ''} .busy=${this.busy}
        @fields=${({ detail }: CustomEvent<CmAskedFields['fields']>) => this.say({ fields: [...detail] })}></cm-asked-fields>
    </div>`;
  }

  private agents() {
    return html`<div class="fields">
      ${this.input('agentName', { hint: t('channels.agentName.hint') })}
      ${this.check('allowsJoining')}
      <fieldset>
        <legend>${t('channels.observers')}</legend>
        ${this.check('tellsOfObservers')}
        ${this.input('observerMinutes', { hint: t('channels.observerMinutes.hint'), numeric: true })}
      </fieldset>
      ${this.input('editWithinSeconds', { hint: t('channels.editWithinSeconds.hint'), numeric: true })}
    </div>`;
  }

  private waiting() {
    return html`<div class="fields">
      ${this.input('warnAfterSeconds', { numeric: true })}
      ${this.input('warnAgainAfterSeconds', { numeric: true })}
      ${this.input('returnAfterSeconds', { hint: t('channels.returnAfterSeconds.hint'), numeric: true })}
    </div>`;
  }

  private permissions() {
    const group = this.groups.find(one => one.id === this.draft.groupId);
    if (!group) return html`<cm-note>${t('channels.permissions.none')}</cm-note>`;
    const rows = group.members.map(({ personId, name, active, level }) => ({ id: personId, name, level, note: active ? undefined : t('channels.inactive') }));
    return html`<p>${t('channels.permissions', { group: group.name })} <a href="/console/admin/groups/${group.id}" data-testid="channel-group-link">${t('channels.permissions.change')}</a></p>
      <cm-level-table avatars locked heading=${t('channels.person')} .rows=${rows} empty=${t('channels.nobody')}></cm-level-table>
      <cm-note>${t('channels.levels')}</cm-note>`;
  }

  private input(field: Text, { required = false, hint = '', numeric = false } = {}) {
    const error = this.errors[field];
    return html`<wa-input name=${field} data-testid="channel-${field}" label=${t(`channels.${field}`)} ?required=${required} maxlength="100" autocomplete="off"
      inputmode=${numeric ? 'decimal' : 'text'} class="${error ? 'invalid' : ''} ${numeric ? 'short' : ''}" hint=${error ?? hint} ?disabled=${this.busy}
      .value=${this.draft[field]} @input=${(event: Event) => this.say({ [field]: (event.target as HTMLInputElement).value })}></wa-input>`;
  }

  private check(field: Switch, fixed = false) {
    return html`<label class="check"><input type="checkbox" name=${field} data-testid="channel-${field}" .checked=${this.draft[field]} ?disabled=${this.busy || fixed}
      @change=${(event: Event) => this.say({ [field]: (event.target as HTMLInputElement).checked })} />${t(`channels.${field}`)}</label>`;
  }

  private hint(field: ChannelField, text: string) {
    const error = this.errors[field];
    return error || text ? html`<span id="${field}-hint" class="hint ${error ? 'error' : ''}" role=${error ? 'alert' : nothing}>${error ?? text}</span>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-channel-form': CmChannelForm;
  }
}
