import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '@chatmonolith/kit';
import type { ChatKind } from '../wire.ts';
import { DeskElement } from './desk-element.ts';
import { ofKind, waiting, type QueueRow } from './queue-list.ts';
import { queueStyles } from './queue-styles.ts';
import { t, whyNot } from './texts.ts';
import './cm-channel-filter.ts';
import './cm-overview-list.ts';
import './cm-queue-group.ts';
import './cm-request-row.ts';

/** Who is waiting, in three groups, and below it the chats that run. */
@customElement('cm-queue')
export class CmQueue extends DeskElement {
  static override styles = [shared, queueStyles];

  /** In the drawer of narrow windows the queue can be closed. */
  @property({ type: Boolean }) closable = false;

  override focus(): void {
    (this.rows()[0] ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  private rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('cm-request-row')];
  }

  private readonly move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    const rows = this.rows();
    const at = rows.findIndex(row => event.composedPath().includes(row));
    if (step === undefined || at < 0 || event.altKey) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  };

  private group(kind: ChatKind, name: string, heading: string, rows: readonly QueueRow[], reachable?: string) {
    const own = ofKind(rows, kind);
    const previewed = this.read(this.desk.store.preview)?.chatId;
    return html`<cm-queue-group .desk=${this.desk} name=${name} heading=${heading} count=${waiting(own).length}>
      <ul aria-label=${heading}>
        ${repeat(own, row => row.chatId, row => html`<li>
          <cm-request-row .desk=${this.desk} .row=${row} ?previewed=${row.chatId === previewed}
            ?reachable=${row.chatId === reachable}></cm-request-row>
        </li>`)}
      </ul>
      ${own.length ? nothing : html`<p class="none">${t('queue.none')}</p>`}
    </cm-queue-group>`;
  }

  private failure() {
    const refusal = this.desk.store.refusal ?? { code: 'server.failed' };
    return html`<cm-empty error heading=${t('queue.failed')} text=${whyNot(refusal)}>
      <button class="button" @click=${() => void this.desk.store.sync()}>${t('failed.again')}</button>
    </cm-empty>`;
  }

  private lists(rows: readonly QueueRow[]) {
    const first = [...ofKind(rows, 'internal'), ...ofKind(rows, 'customer'), ...ofKind(rows, 'public')].find(row => !row.gone)?.chatId;
    return html`${rows.length ? nothing : html`<cm-empty heading=${t('queue.empty.title')} text=${t('queue.empty.text')} data-testid="queue-empty"></cm-empty>`}
      ${this.group('internal', 'personal', t('queue.personal'), rows, first)}
      ${this.group('customer', 'customers', t('queue.customers'), rows, first)}
      ${this.group('public', 'public', t('queue.public'), rows, first)}`;
  }

  override render() {
    const phase = this.read(this.desk.store.phase);
    const rows = this.read(this.desk.store.requests);
    const count = waiting(rows).length;
    return html`<section aria-labelledby="title" @keydown=${this.move}>
      <header>
        <h2 id="title" tabindex="-1">${t('queue.title')}</h2>
        ${count ? html`<span class="badge" data-testid="request-count">${count}</span>` : nothing}
        ${this.closable ? html`<button class="icon-button" aria-label=${t('queue.close')}
          @click=${() => this.dispatchEvent(new Event('queue-close'))}><cm-icon name="close"></cm-icon></button>` : nothing}
      </header>
      ${phase === 'ready' ? html`<cm-channel-filter .desk=${this.desk}></cm-channel-filter>` : nothing}
      <div class="scroll" ?data-stale=${phase === 'failed'}>
        ${phase === 'loading' && !rows.length ? html`<cm-skeleton></cm-skeleton>` : nothing}
        ${phase === 'failed' ? this.failure() : nothing}
        ${phase === 'off' ? html`<cm-empty heading=${t('off.title')} text=${t('off.text')} data-testid="chat-off"></cm-empty>` : nothing}
        ${phase === 'ready' || (rows.length && phase !== 'off') ? this.lists(rows) : nothing}
        ${phase === 'ready' ? html`<cm-overview-list .desk=${this.desk}></cm-overview-list>` : nothing}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-queue': CmQueue;
  }
}
