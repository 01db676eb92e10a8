import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import type { FormOffer, TicketForm } from '../wire.ts';
import type { FormErrors } from './form-check.ts';
import { ticketFormStyles } from './ticket-form-styles.ts';
import { t } from './texts.ts';

type Choice = readonly [value: string, label: string];

/** The fields of a ticket. Fires `form-change` with what changed, `form-submit` on Enter in the subject. */
@customElement('cm-ticket-form')
export class CmTicketForm extends LitElement {
  static override styles = [shared, ticketFormStyles];

  @property({ attribute: false }) offer!: FormOffer;
  @property({ attribute: false }) form!: TicketForm;
  @property({ attribute: false }) errors: FormErrors = {};
  @property({ attribute: false }) me = '';
  @property({ attribute: false }) history = '';
  @property({ type: Boolean }) visitor = false;
  @property({ type: Boolean }) locked = false;

  async focusField(field: keyof TicketForm): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<LitElement>(`[name=${field}]`);
    await found?.updateComplete;
    found?.focus();
  }

  private change(change: Partial<TicketForm>): void {
    this.dispatchEvent(new CustomEvent('form-change', { detail: change }));
  }

  private select(field: 'queue' | 'ownerId' | 'priority' | 'state', label: string, choices: readonly Choice[], required = false) {
    const error = this.errors[field];
    const changed = (event: Event) => this.change({ [field]: (event.target as HTMLSelectElement).value });
    return html`<wa-select name=${field} class="third ${error ? 'invalid' : ''}" label=${label} .value=${this.form[field]}
      ?disabled=${this.locked} ?required=${required}
      hint=${error ?? ''} @change=${changed} data-testid="ticket-${field}">
      ${choices.map(([value, words]) => html`<wa-option value=${value}>${words}</wa-option>`)}
    </wa-select>`;
  }

  private readonly enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new Event('form-submit'));
  };

  override render() {
    const { customer, queues, priorities, states, owners } = this.offer;
    const mail = customer.email ? html` <bdi class="mail">${customer.email}</bdi>` : nothing;
    const same = (values: string[]) => values.map<Choice>(value => [value, value]);
    const people = owners.map<Choice>(one => [one.id, one.id === this.me ? t('field.owner.you', { name: one.name }) : one.name]);
    return html`<div class="grid">
      <div class="fixed"><span class="label" id="customer">${t(this.visitor ? 'field.public' : 'field.customer')}</span>
        <p aria-labelledby="customer" role="group" data-testid="ticket-customer"><bdi>${customer.name}</bdi>${mail}</p></div>
      ${this.select('queue', t('field.queue'), same(queues), true)}
      <wa-input name="subject" class="wide ${this.errors.subject ? 'invalid' : ''}" label=${t('field.subject')} required .value=${this.form.subject}
        ?disabled=${this.locked} hint=${this.errors.subject ?? ''} autocomplete="off" @keydown=${this.enter} data-testid="ticket-subject"
        @input=${(event: Event) => this.change({ subject: (event.target as HTMLInputElement).value })}></wa-input>
      ${this.select('ownerId', t('field.owner'), people)}
      ${this.select('priority', t('field.priority'), same(priorities))}
      ${this.select('state', t('field.state'), same(states))}
      <wa-textarea name="note" class="wide ${this.errors.note ? 'invalid' : ''}" label=${t('field.note')} rows="3" resize="vertical"
        .value=${this.form.note ?? ''}
        ?disabled=${this.locked} hint=${this.errors.note ?? ''} data-testid="ticket-note"
        @input=${(event: Event) => this.change({ note: (event.target as HTMLTextAreaElement).value })}></wa-textarea>
      <div class="history wide">
        <cm-icon name="chats"></cm-icon>
        <p><b>${t('field.history')}</b><span class="num" data-testid="transcript">${this.history}</span></p>
        <wa-switch name="visible" .checked=${this.form.visible} ?disabled=${this.locked} data-testid="ticket-visible"
          @change=${(event: Event) => this.change({ visible: (event.target as HTMLInputElement).checked })}>${t('field.visible')}</wa-switch>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-ticket-form': CmTicketForm;
  }
}
