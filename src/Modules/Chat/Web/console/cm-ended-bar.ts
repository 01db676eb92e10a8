import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { barStyles } from './bar-styles.ts';
import type { ChatSession } from './chat-session.ts';
import { actionsOf } from './desk.ts';
import { DeskElement } from './desk-element.ts';
import { t } from './texts.ts';

/** Stands where the message field was: the chat has ended, what can still be done with it. */
@customElement('cm-ended-bar')
export class CmEndedBar extends DeskElement {
  static override styles = [shared, barStyles];

  @property({ attribute: false }) session!: ChatSession;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  }

  private how(): string {
    const { closedBy } = this.session.view.value;
    const { name } = this.session;
    if (closedBy === 'declined') return t('ended.declined', { name });
    return closedBy === 'notAnswered' ? t('ended.notAnswered', { name }) : t('ended.title');
  }

  override render() {
    this.read(this.session.view);
    const lost = this.read(this.session.lost);
    const actions = lost ? [] : actionsOf(this.session);
    return html`<p data-testid="ended">${lost ? t('card.lost') : this.how()}</p>
      <div>
        ${actions.map(action => html`<button class="button" @click=${() => this.desk.run(action, this.session)} data-testid="ended-${action.id}">
          <cm-icon name=${action.icon}></cm-icon>${action.closeLabel}</button>`)}
        <button class="button primary" @click=${() => this.desk.finish(this.session)} data-testid="done">${t('ended.done')}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-ended-bar': CmEndedBar;
  }
}
