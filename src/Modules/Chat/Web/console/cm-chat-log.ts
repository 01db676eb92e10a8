import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { clock, daysAgo, longDate, shared } from '@chatmonolith/kit';
import type { ChatSession } from './chat-session.ts';
import { contextStyles, contextView } from './context-view.ts';
import { DeskElement } from './desk-element.ts';
import { logRows, type LogRow } from './log-rows.ts';
import { logStyles } from './log-styles.ts';
import { messageStyles } from './message-styles.ts';
import { MessageChanges } from './message-changes.ts';
import { messageView, type MessageActions } from './message-view.ts';
import { ScrollKeeper } from './scroll-keeper.ts';
import { forAgentsOnly, systemText } from './system-text.ts';
import { t, whyNot } from './texts.ts';
import { needsNames } from './whom.ts';

/** The messages of one chat. It stays at the end while it is there, and never moves under somebody who reads above. */
@customElement('cm-chat-log')
export class CmChatLog extends DeskElement {
  static override styles = [shared, messageStyles, contextStyles, logStyles];

  @property({ attribute: false }) session!: ChatSession;
  /** Only the current card speaks. */
  @property({ type: Boolean }) current = false;
  /** Off until the history stands there, so that it is not read out. */
  @state() private live = false;
  /** Messages carry their author's name. */
  private named = false;
  private readonly changes = new MessageChanges(this, () => this.session.messages, refusal => this.desk.context.toast({ kind: 'error', text: whyNot(refusal) }));
  private readonly place = new ScrollKeeper(this, () => this.look());

  override focus(): void {
    const messages = this.renderRoot.querySelectorAll<HTMLElement>('.message');
    (messages[messages.length - 1] ?? this.scroller)?.focus();
  }

  get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  toEnd(): void {
    this.place.toEnd();
  }

  /** What is on screen counts as read only in the current chat of a window that somebody looks at. */
  private readonly look = () => {
    const { opened, atEnd } = this.place;
    this.session.read.setReading(opened && atEnd && this.current && document.hasFocus() && document.visibilityState === 'visible');
    if (this.place.nearStart && this.session.log.hasEarlier && this.session.log.earlier === 'idle') void this.session.log.loadEarlier();
  };

  private readonly sizes = new ResizeObserver(() => this.place.resized());

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of ['focus', 'blur']) window.addEventListener(event, this.look);
    document.addEventListener('visibilitychange', this.look);
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of ['focus', 'blur']) window.removeEventListener(event, this.look);
    document.removeEventListener('visibilitychange', this.look);
    this.sizes.disconnect();
    this.session.read.setReading(false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.place.before(this.session.log.entries[0]?.key);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelector<HTMLElement>('.editor textarea:not(:focus)')?.focus();
    this.place.after(this.renderRoot.querySelector<HTMLElement>('.new'), !this.session.log.behind);
    if (changed.has('current')) this.look();
    if (!this.live && !this.session.log.behind) requestAnimationFrame(() => (this.live = true));
  }

  private readonly keys = (event: KeyboardEvent) => {
    const messages = [...this.renderRoot.querySelectorAll<HTMLElement>('.message')];
    const at = messages.indexOf(event.composedPath()[0] as HTMLElement);
    const to = { ArrowUp: at < 0 ? messages.length - 1 : at - 1, ArrowDown: at + 1, Home: 0, End: messages.length - 1 }[event.key];
    if (to === undefined || event.altKey || !messages.length || (at < 0 && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    if (to >= messages.length) this.dispatchEvent(new CustomEvent('leave-log', { bubbles: true, composed: true }));
    else messages[Math.max(0, to)]!.focus();
  };

  private row(row: LogRow) {
    if (row.type === 'new') return html`<p class="new"><span>${t('log.new')}</span></p>`;
    if (row.type === 'day') return html`<p class="day">${dayWords(row.at)}</p>`;
    if (row.type === 'message') return messageView(row, row.mine ? t('message.you') : this.nameOf(row.author), this.actions, this.named);
    const text = systemText(row.line, this.session.me);
    if (!text) return nothing;
    return html`<p class="system ${forAgentsOnly(row.line) ? 'internal' : ''}" data-testid="system-line">
      ${forAgentsOnly(row.line) ? html`<cm-icon name="eye"></cm-icon>` : nothing}
      <span>${t('system.time', { text, time: clock(row.line.at) })}</span>
    </p>`;
  }

  private get actions(): MessageActions {
    const { messages, view, ended } = this.session;
    return { ...messages, changes: this.changes, editWithin: ended ? undefined : view.value.editWithin };
  }

  private nameOf(id: string): string {
    return this.session.view.value.participants.find(one => one.id === id)?.name ?? this.session.name;
  }

  private start() {
    const { log } = this.session;
    if (log.earlier === 'failed')
      return html`<p class="earlier">${t('log.earlier.failed')} <button class="link"
        @click=${() => void log.loadEarlier()}>${t('failed.again')}</button></p>`;
    if (log.hasEarlier)
      return html`<p class="earlier"><button class="link" @click=${() => void log.loadEarlier()} ?disabled=${log.earlier === 'loading'}>
        ${t(log.earlier === 'loading' ? 'log.earlier.busy' : 'log.earlier')}</button></p>`;
    if (log.behind && log.entries.length === 0) return html`<cm-skeleton></cm-skeleton>`;
    return contextView(this.session.view.value, this.session.me);
  }

  override render() {
    const entries = this.read(this.session.log);
    this.read(this.session.view);
    const newFrom = this.read(this.session.read.newFrom);
    const unread = this.read(this.session.read.unread);
    this.named = needsNames(this.session.view.value, this.session.me);
    const rows = logRows(entries, { me: this.session.me, others: this.session.readers, newFrom });
    const waits = !this.read(this.desk.context.signals.online) && entries.some(entry => entry.pending?.state === 'sending');
    return html`<div class="scroll" tabindex="0" role=${this.current && this.live ? 'log' : 'group'}
        aria-label=${t('log.label', { name: this.session.name })} @scroll=${this.place.scrolled} @keydown=${this.keys} data-testid="log">
        <div class="lines">
          ${this.start()}
          ${repeat(rows, row => row.key, row => this.row(row))}
          ${rows.length === 0 && !this.session.log.behind ? html`<p class="system">${t('log.none')}</p>` : nothing}
          ${waits ? html`<p class="waits">${t('message.waits')}</p>` : nothing}
        </div>
      </div>
      ${this.place.atEnd ? nothing : html`<button class="newest" @click=${() => this.place.toEnd()} data-testid="newest"
        aria-label=${unread ? t('log.newest.of', { count: unread }) : nothing}>
        <cm-icon name="chevron-down"></cm-icon>${t('log.newest')}${unread ? html`<span class="badge">${unread > 99 ? '99+' : unread}</span>` : nothing}
      </button>`}`;
  }
}

const dayWords = (at: string) => {
  const ago = daysAgo(at);
  const date = longDate(at);
  return ago === 0 ? t('log.today', { date }) : ago === 1 ? t('log.yesterday', { date }) : date;
};

declare global {
  interface HTMLElementTagNameMap {
    'cm-chat-log': CmChatLog;
  }
}
