import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { announce, shared, type ConsoleContext } from '@chatmonolith/kit';
import type { CmBoard } from './cm-board.ts';
import type { CmQueue } from './cm-queue.ts';
import { DeskElement } from './desk-element.ts';
import { deskOf } from './desk-of.ts';
import { openDialog, previewDialog } from './page-dialogs.ts';
import { pageStyles } from './page-styles.ts';
import { waiting } from './queue-list.ts';
import { onKey } from './shortcuts.ts';
import { t } from './texts.ts';
import { typingWords } from './cm-typing-line.ts';
import './cm-board.ts';
import './cm-overview-list.ts';
import './cm-queue.ts';
import './cm-strip.ts';

const wide = matchMedia('(min-width: 1200px)');
const TYPING_EVERY = 30_000;

/** The chat screen: the queue, my chats as tabs, the board, and the dialogs over them. */
@customElement('cm-chats-page')
export class CmChatsPage extends DeskElement {
  static override styles = [shared, pageStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private drawer = false;
  @query('cm-board') private board?: CmBoard;
  @query('cm-queue') private queue?: CmQueue;
  private queueWanted = 0;
  private typingSaid = 0;

  override connectedCallback(): void {
    this.desk = deskOf(this.context);
    this.queueWanted = this.desk.queueWanted.value;
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
    wide.addEventListener('change', this.widthChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.key);
    wide.removeEventListener('change', this.widthChanged);
    this.context.signals.immersive.value = false;
    this.context.signals.requestsShown.value = false;
    this.desk.store.closePreview();
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.drawer && !event.defaultPrevented) this.drawer = false;
    else onKey(event, { desk: this.desk, card: () => this.board?.currentCard });
  };

  private readonly widthChanged = () => {
    this.drawer = false;
    this.requestUpdate();
  };

  private readonly openChat = (event: CustomEvent<string>) => {
    this.drawer = false;
    if (this.context.signals.phone.value) this.context.navigate('/chats');
    this.desk.write(event.detail);
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { phone, immersive, requestsShown } = this.context.signals;
    requestsShown.value = Boolean(this.queue);
    immersive.value = phone.value && this.area === 'mine' && this.desk.store.chats.value.length > 0;
    if (this.queueWanted !== this.desk.queueWanted.value) {
      this.queueWanted = this.desk.queueWanted.value;
      this.queue?.focus();
    }
    // On a phone an accepted chat is another place than the list it came from.
    if (this.desk.writeIn.value) {
      this.drawer = false;
      if (phone.value && this.area !== 'mine') this.context.navigate('/chats');
    }
    if (changed.has('drawer')) this.moveFocus(changed.get('drawer'));
    this.sayTyping();
  }

  private moveFocus(before: boolean | undefined): void {
    if (this.drawer) void this.queue?.updateComplete.then(() => this.queue?.focus());
    else if (before && !this.desk.writeIn.value) this.renderRoot.querySelector<HTMLElement>('.requests')?.focus();
  }

  private sayTyping(): void {
    const words = typingWords(this.desk.store.current?.typists.shown.value ?? []);
    if (!words || Date.now() - this.typingSaid < TYPING_EVERY) return;
    this.typingSaid = Date.now();
    announce(words);
  }

  private get area(): 'mine' | 'requests' | 'overview' {
    const { subpath } = this.context.signals;
    return subpath.value === '/requests' ? 'requests' : subpath.value === '/overview' ? 'overview' : 'mine';
  }

  private dialogs() {
    const preview = this.read(this.desk.store.preview);
    const open = this.read(this.desk.dialog);
    const toQueue = () => this.queue?.focus();
    const toCard = () => (this.desk.store.current ? this.board?.currentCard?.write() : toQueue());
    return html`${preview ? previewDialog(this.desk, preview, toQueue) : nothing}${open ? openDialog(this.desk, open, toCard) : nothing}`;
  }

  private work(narrow: boolean) {
    const count = waiting(this.read(this.desk.store.requests)).length;
    return html`<section class="work" aria-label=${t('strip.title')}>
      <cm-strip .desk=${this.desk} data-area="strip">
        ${narrow ? html`<button class="button requests" @click=${() => (this.drawer = true)} aria-expanded=${this.drawer}
          aria-label=${t('queue.open', { count })} data-testid="open-queue">
          <cm-icon name="inbox"></cm-icon>${t('queue.title')}${count ? html`<span class="badge">${count}</span>` : nothing}</button>` : nothing}
      </cm-strip>
      <cm-board .desk=${this.desk} data-area="card"></cm-board>
    </section>`;
  }

  private phone() {
    if (this.area === 'requests') return html`<cm-queue .desk=${this.desk} data-area="queue"></cm-queue>`;
    if (this.area === 'overview') return html`<cm-overview-list alone .desk=${this.desk} @open-chat=${this.openChat}></cm-overview-list>`;
    return html`<section class="work" aria-label=${t('strip.title')}><cm-board .desk=${this.desk} data-area="card"></cm-board></section>`;
  }

  override render() {
    const phone = this.read(this.context.signals.phone);
    this.read(this.context.signals.subpath);
    this.read(this.desk.store.chats);
    this.read(this.desk.writeIn);
    this.read(this.desk.queueWanted);
    this.read(this.desk.store.currentId);
    if (this.desk.store.current) this.read(this.desk.store.current.typists.shown);
    const narrow = !wide.matches;
    if (phone) return html`${this.phone()}${this.dialogs()}`;
    return html`<div class="page ${narrow ? 'narrow' : ''}" @open-chat=${this.openChat}>
      ${narrow && !this.drawer ? nothing : html`<cm-queue .desk=${this.desk} ?closable=${narrow} data-area="queue"
        @queue-close=${() => (this.drawer = false)}></cm-queue>`}
      ${narrow && this.drawer ? html`<div class="scrim" @click=${() => (this.drawer = false)}></div>` : nothing}
      ${this.work(narrow)}
    </div>${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-chats-page': CmChatsPage;
  }
}
