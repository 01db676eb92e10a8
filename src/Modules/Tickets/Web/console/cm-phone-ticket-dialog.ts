import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clock, shared, uuid, type ConsoleContext } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import type { ChatSubject } from '@chatmonolith/kit/chat-extensions';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import type { FormOffer, HandOff, TicketForm } from '../wire.ts';
import { checkForm, errorsOf, type FormErrors } from './form-check.ts';
import { follow, unfollow } from './hand-offs.ts';
import { phoneTicketStyles } from './phone-ticket-styles.ts';
import { reasonText, t, whyNot } from './texts.ts';
import './cm-ticket-form.ts';
import type { CmTicketForm } from './cm-ticket-form.ts';

// The dialog waits this long for the ticket; after that the note on the chat takes over.
const PATIENCE = 6000;

/** A new ticket that gets the chat as an article; once the ticket system holds it, the chat closes by itself. */
@customElement('cm-phone-ticket-dialog')
export class CmPhoneTicketDialog extends ModalElement {
  static override styles = [shared, dialogStyles, phoneTicketStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @property({ attribute: false }) subject!: ChatSubject;
  @state() private offer?: FormOffer;
  @state() private form?: TicketForm;
  @state() private errors: FormErrors = {};
  @state() private busy = false;
  @state() private refusal?: Refusal;
  @state() private failed?: HandOff;
  /** One for this opening: however often it is sent, it makes one ticket. */
  private readonly requestId = uuid();
  private handOffId?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.handOffId) unfollow(this.handOffId);
  }

  protected override get locked(): boolean {
    return this.busy && !this.handOffId;
  }

  private async load(): Promise<void> {
    this.refusal = undefined;
    const answer = await this.context.api.get<FormOffer>(`/api/tickets/form?chatId=${this.subject.chatId}`);
    if (!answer.ok) return void (this.refusal = answer.error);
    this.offer = answer.value;
    this.form = { ...answer.value.defaults, note: '' };
    await Promise.all([this.updateComplete, this.opened]);
    void this.fields?.focusField('subject');
  }

  private get fields(): CmTicketForm | null {
    return this.renderRoot.querySelector('cm-ticket-form');
  }

  private readonly submit = async () => {
    if (this.busy || !this.form) return;
    this.refusal = undefined;
    if (this.failed) return this.retry(this.failed.id);
    if (this.show(checkForm(this.form))) return;
    this.busy = true;
    const form = { ...this.form, subject: this.form.subject.trim(), note: this.form.note?.trim() || undefined };
    const answer = await this.context.api.post<HandOff>('/api/tickets/from-chat', { requestId: this.requestId, chatId: this.subject.chatId, form });
    if (answer.ok) this.wait(answer.value);
    else this.refused(answer.error);
  };

  private async retry(id: string): Promise<void> {
    this.busy = true;
    const answer = await this.context.api.post<HandOff>(`/api/tickets/hand-offs/${id}/retry`);
    if (answer.ok) this.wait(answer.value);
    else this.refused(answer.error);
  }

  private refused(refusal: Refusal): void {
    this.busy = false;
    if (!this.show(errorsOf(refusal, this.form!) ?? {})) this.refusal = refusal;
  }

  /** Shows what is wrong and goes to the first field of it; true when something is. */
  private show(errors: FormErrors): boolean {
    this.errors = errors;
    const [first] = Object.keys(errors) as (keyof TicketForm)[];
    if (first) void this.updateComplete.then(() => this.fields?.focusField(first));
    return first !== undefined;
  }

  private wait(handOff: HandOff): void {
    this.handOffId = handOff.id;
    this.failed = undefined;
    follow(this.context, handOff.id, this.subject.requesterName, now => this.moved(now));
    setTimeout(() => this.busy && this.close(), PATIENCE);
  }

  private moved(handOff: HandOff): void {
    if (!this.isConnected || (handOff.state === 'pending' && !handOff.reason)) return;
    this.busy = false;
    if (handOff.state === 'failed') this.failed = handOff;
    else this.close();
  }

  private readonly changed = (event: CustomEvent<Partial<TicketForm>>) => {
    this.form = { ...this.form!, ...event.detail };
    const fixed = Object.keys(event.detail)[0] as keyof TicketForm;
    if (this.errors[fixed]) this.errors = { ...this.errors, [fixed]: undefined };
  };

  private get history(): string {
    const { count, firstAt, lastAt } = this.offer!.transcript;
    const messages = t('history.messages', { count });
    return firstAt && lastAt ? t('history.span', { messages, from: clock(firstAt), to: clock(lastAt) }) : messages;
  }

  private get submitLabel() {
    return this.busy ? 'dialog.busy' : this.failed ? 'dialog.again' : 'dialog.submit';
  }

  private failure() {
    if (this.failed)
      return html`<cm-note kind="error" data-testid="not-created"><strong>${t('dialog.notCreated')}</strong>
        ${reasonText(this.failed.reason)} ${t('dialog.nothingLost')}</cm-note>`;
    if (this.refusal && this.offer)
      return html`<cm-note kind="error" data-testid="not-created"><strong>${t('dialog.notCreated')}</strong> ${whyNot(this.refusal)}</cm-note>`;
    return nothing;
  }

  private content() {
    if (this.offer)
      return html`<cm-ticket-form .offer=${this.offer} .form=${this.form!} .errors=${this.errors} .me=${this.context.person.id}
        .visitor=${!this.offer.customer.email}
        .history=${this.history} ?locked=${this.busy || Boolean(this.failed)}
        @form-change=${this.changed} @form-submit=${this.submit}></cm-ticket-form>${this.failure()}`;
    if (!this.refusal) return html`<cm-skeleton></cm-skeleton>`;
    return html`<cm-empty error heading=${t('dialog.failed')} text=${whyNot(this.refusal)}>
      <button class="button" @click=${() => void this.load()}>${t('dialog.again')}</button></cm-empty>`;
  }

  override render() {
    const { requesterName, channelName } = this.subject;
    return html`<wa-dialog>
      <span slot="label">${t('dialog.title')}<small>${t('dialog.about', { name: requesterName, channel: channelName })}</small></span>
      <div data-testid="phone-ticket">${this.content()}</div>
      <span slot="footer" class="footer-text">${t('dialog.closes')}</span>
      <button slot="footer" class="button" ?disabled=${this.locked}
        @click=${() => this.close()}>${t(this.failed ? 'dialog.close' : 'dialog.cancel')}</button>
      ${this.offer ? html`<button slot="footer" class="button primary" aria-disabled=${this.busy} @click=${this.submit} data-testid="create-ticket">
        <cm-icon name=${this.failed ? 'refresh' : 'ticket'}></cm-icon>${t(this.submitLabel)}</button>` : nothing}
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-phone-ticket-dialog': CmPhoneTicketDialog;
  }
}
