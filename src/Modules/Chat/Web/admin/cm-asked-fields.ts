import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import { t } from '../console/texts.ts';
import type { AskedField } from '../wire.ts';
import { fieldLimit } from './channels.ts';
import { channelStyles } from './channel-styles.ts';

/** What else a channel asks before a chat, one field a line. Fires `fields` with all of them. */
@customElement('cm-asked-fields')
export class CmAskedFields extends LitElement {
  static override styles = [shared, adminStyles, channelStyles];

  @property({ attribute: false }) fields: readonly AskedField[] = [];
  @property({ attribute: false }) error = '';
  @property({ attribute: false }) busy = false;

  /** The first field without a name, else the last one. */
  override focus(): void {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type=text]')];
    (inputs.find(one => !one.value.trim()) ?? inputs.at(-1) ?? this.renderRoot.querySelector<HTMLElement>('.add'))?.focus();
  }

  private say(fields: AskedField[]): void {
    this.dispatchEvent(new CustomEvent('fields', { detail: fields }));
  }

  private change(at: number, change: Partial<AskedField>): void {
    this.say(this.fields.map((one, index) => (index === at ? { ...one, ...change } : one)));
  }

  private async drop(at: number): Promise<void> {
    this.say(this.fields.filter((_, index) => index !== at));
    await this.updateComplete;
    this.focus();
  }

  private async add(): Promise<void> {
    this.say([...this.fields, { label: '', required: false }]);
    await this.updateComplete;
    this.focus();
  }

  override render() {
    return html`<div class="fields"><fieldset>
      <legend>${t('channels.fields')}</legend>
      ${this.fields.map((one, index) => this.row(one, index))}
      ${this.error ? html`<span class="hint error" role="alert">${this.error}</span>` : nothing}
      ${this.fields.length < fieldLimit
        ? html`<button type="button" class="button add" ?disabled=${this.busy} data-testid="add-field" @click=${() => void this.add()}><cm-icon name="plus"></cm-icon>${t('channels.fields.add')}</button>`
        : html`<p class="hint">${t('channels.fields.most')}</p>`}
    </fieldset></div>`;
  }

  private row({ label, required }: AskedField, index: number) {
    const number = index + 1;
    return html`<div class="row">
      <input type="text" maxlength="100" autocomplete="off" aria-label=${t('channels.fields.label', { number })} ?disabled=${this.busy} data-testid="field-label" .value=${label}
        @input=${(event: Event) => this.change(index, { label: (event.target as HTMLInputElement).value })} />
      <label class="check"><input type="checkbox" ?disabled=${this.busy} data-testid="field-required" .checked=${required}
        @change=${(event: Event) => this.change(index, { required: (event.target as HTMLInputElement).checked })} />${t('channels.fields.required')}</label>
      <button type="button" class="icon-button" ?disabled=${this.busy} aria-label=${t('channels.fields.remove', { number })} @click=${() => void this.drop(index)}><cm-icon name="close"></cm-icon></button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-asked-fields': CmAskedFields;
  }
}
