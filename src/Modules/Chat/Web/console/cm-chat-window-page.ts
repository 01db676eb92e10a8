import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared, type ConsoleContext } from '@chatmonolith/kit';
import type { ChatSession } from './chat-session.ts';
import type { CmChatCard } from './cm-chat-card.ts';
import { DeskElement } from './desk-element.ts';
import { deskOf } from './desk-of.ts';
import { openDialog } from './page-dialogs.ts';
import { onKey } from './shortcuts.ts';
import { t } from './texts.ts';
import './cm-chat-card.ts';

/** One chat in a window of its own, beside the console or on another screen. It can all that the card there can. */
@customElement('cm-chat-window-page')
export class CmChatWindowPage extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        block-size: 100%;
        min-block-size: 0;
        background: var(--surface);
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  @query('cm-chat-card') private card?: CmChatCard;
  /** The chat was here: once it is taken off the board, the window has done its work. */
  private shown = false;

  override connectedCallback(): void {
    this.desk = deskOf(this.context);
    this.desk.alone = true;
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.key);
    this.context.signals.heading.value = undefined;
  }

  private readonly key = (event: KeyboardEvent) => onKey(event, { desk: this.desk, card: () => this.card });

  private get session(): ChatSession | undefined {
    return this.desk.store.session(this.context.signals.subpath.value.slice(1));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { session } = this;
    this.context.signals.heading.value = session?.name;
    if (session && !this.shown) this.desk.write(session.id);
    else if (session) this.desk.store.select(session.id);
    else if (this.shown) window.close();
    this.shown ||= Boolean(session);
  }

  private absent() {
    return this.read(this.desk.store.phase) === 'loading'
      ? html`<cm-skeleton></cm-skeleton>`
      : html`<cm-empty icon="chats" heading=${t('window.none')} text=${t('window.none.text')} data-testid="window-empty">
          <a class="button" href="/console/chats">${t('window.console')}</a></cm-empty>`;
  }

  override render() {
    this.read(this.context.signals.subpath);
    this.read(this.desk.store.chats);
    this.read(this.desk.store.currentId);
    const open = this.read(this.desk.dialog);
    const { session } = this;
    return html`${session ? html`<cm-chat-card .desk=${this.desk} .session=${session} current></cm-chat-card>` : this.absent()}
      ${open ? openDialog(this.desk, open, () => this.card?.write()) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-chat-window-page': CmChatWindowPage;
  }
}
