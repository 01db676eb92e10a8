import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { barStyles } from './bar-styles.ts';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { t, whyNot } from './texts.ts';
import './cm-wait.ts';

/** Stands above the message field while whom the agent asked has not opened the chat. */
@customElement('cm-waiting-bar')
export class CmWaitingBar extends DeskElement {
  static override styles = [
    shared,
    barStyles,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      p span {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) session!: ChatSession;
  @state() private busy = false;

  private readonly remind = async () => {
    this.busy = true;
    const answer = await this.desk.store.hub.call('Remind', this.session.id);
    this.busy = false;
    const { toast } = this.desk.context;
    if (answer.ok) toast({ kind: 'ok', text: t('waiting.reminded', { name: this.session.name }) });
    else toast({ kind: 'error', text: whyNot(answer.error) });
  };

  override render() {
    const { requestedAt } = this.read(this.session.view);
    return html`<p data-testid="waiting-bar"><cm-presence state="inactive"></cm-presence>
        <span>${t('waiting.title', { name: this.session.name })}</span>
        <cm-wait .since=${requestedAt} .offset=${this.read(this.desk.clockOffset)}></cm-wait></p>
      <div>
        <button class="button" ?disabled=${this.busy} @click=${this.remind} data-testid="remind">${t('waiting.remind')}</button>
        <button class="button" @click=${() => void this.desk.withdraw(this.session)} data-testid="withdraw">${t('waiting.withdraw')}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-waiting-bar': CmWaitingBar;
  }
}
