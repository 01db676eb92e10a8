import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared, type ConsoleContext } from '@chatmonolith/kit';
import type { ChatSubject } from '@chatmonolith/kit/chat-extensions';
import type { HandOff } from '../wire.ts';
import { follow } from './hand-offs.ts';
import { reasonText, t, whyNot } from './texts.ts';

/** On the card of a chat that becomes a ticket: how far that is, why it waits, and the way to try it again. */
@customElement('cm-hand-off-note')
export class CmHandOffNote extends LitElement {
  static override styles = [
    shared,
    css`
      cm-note {
        margin-block: 6px 8px;
      }
      .button {
        margin-block-start: 8px;
        display: flex;
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  @property({ attribute: false }) subject!: ChatSubject;
  @state() private busy = false;

  private readonly again = async () => {
    const { handOff, requesterName } = this.subject;
    if (this.busy || !handOff) return;
    this.busy = true;
    const answer = await this.context.api.post<HandOff>(`/api/tickets/hand-offs/${handOff.id}/retry`);
    this.busy = false;
    if (answer.ok) follow(this.context, handOff.id, requesterName);
    else this.context.toast({ kind: 'error', text: whyNot(answer.error) });
  };

  private retry() {
    return html`<button class="button" aria-disabled=${this.busy} @click=${this.again} data-testid="hand-off-retry">
      <cm-icon name="refresh"></cm-icon>${t(this.busy ? 'note.again.busy' : 'note.again')}</button>`;
  }

  override render() {
    const { handOff } = this.subject;
    if (!handOff) return nothing;
    const reason = reasonText(handOff.reason);
    if (handOff.state === 'confirmed') {
      const [before, after] = t('note.confirmed', { number: '\u0000' }).split('\u0000');
      return html`<cm-note kind="ok" data-testid="hand-off" data-state="confirmed">${before}<a class="num" href="/console/tickets/${handOff.ticketId}"
        data-testid="ticket-link">${handOff.ticketNumber}</a>${after}</cm-note>`;
    }
    if (handOff.state === 'failed')
      return html`<cm-note kind="error" data-testid="hand-off"
        data-state="failed"><strong>${t('note.failed.title')}</strong> ${t('note.failed', { reason })}${this.retry()}</cm-note>`;
    if (handOff.reason)
      return html`<cm-note kind="warning" data-testid="hand-off"
        data-state="waiting"><strong>${t('note.waiting.title')}</strong> ${t('note.waiting', { reason })}${this.retry()}</cm-note>`;
    return html`<cm-note data-testid="hand-off" data-state="pending"><span role="status">${t('note.pending')}</span></cm-note>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-hand-off-note': CmHandOffNote;
  }
}
