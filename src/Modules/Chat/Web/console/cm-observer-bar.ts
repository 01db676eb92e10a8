import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { barStyles } from './bar-styles.ts';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { mayWriteIn } from './roles.ts';
import { t } from './texts.ts';

/** Stands where the message field would be: this agent only reads, and no customer knows. */
@customElement('cm-observer-bar')
export class CmObserverBar extends DeskElement {
  static override styles = [shared, barStyles];

  @property({ attribute: false }) session!: ChatSession;

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    this.read(this.desk.store.channels);
    const writes = mayWriteIn(this.desk.store, this.read(this.session.view).channel.id);
    return html`<p data-testid="observer-bar">${t('observer.title')}</p>
      <div>
        ${writes ? html`<button class="button" @click=${() => void this.desk.takeRole(this.session, 'participant')}
          data-testid="take-part">${t('observer.takePart')}</button>` : nothing}
        <button class="button" @click=${() => void this.desk.leave(this.session)} data-testid="leave">${t('menu.leave')}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-observer-bar': CmObserverBar;
  }
}
