import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { chatNotes, type ChatElement } from '@chatmonolith/kit/chat-extensions';
import { cardStyles } from './card-styles.ts';
import type { ChatSession } from './chat-session.ts';
import { subjectOf } from './desk.ts';
import { DeskElement } from './desk-element.ts';
import { observes } from './roles.ts';
import { t } from './texts.ts';
import './cm-beside-card.ts';
import './cm-card-header.ts';
import './cm-chat-log.ts';
import './cm-composer.ts';
import './cm-ended-bar.ts';
import './cm-observer-bar.ts';
import './cm-typing-line.ts';
import './cm-waiting-bar.ts';

/** One chat: header, messages, what modules have to say about it, and where to write. */
@customElement('cm-chat-card')
export class CmChatCard extends DeskElement {
  static override styles = [shared, cardStyles];

  @property({ attribute: false }) session!: ChatSession;
  @property({ type: Boolean, reflect: true }) current = false;
  private readonly notes = new Map<string, ChatElement>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.cards.delete(this.session.id);
  }

  /** To the message field, or to what stands in its place. */
  write(): void {
    this.renderRoot.querySelector<HTMLElement>('cm-composer, cm-ended-bar, cm-observer-bar')?.focus();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('section')?.focus();
  }

  openMenu(): void {
    this.renderRoot.querySelector('cm-card-header')?.openMenu();
  }

  private readonly choose = () => this.desk.store.select(this.session.id);
  private readonly toLog = () => this.renderRoot.querySelector('cm-chat-log')?.focus();
  private readonly toEnd = () => this.renderRoot.querySelector('cm-chat-log')?.toEnd();
  private readonly leaveLog = () => this.write();

  private readonly key = (event: KeyboardEvent) => {
    const inField = (event.composedPath()[0] as HTMLElement).matches('textarea');
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (inField) this.focus();
    else if ((event.composedPath()[0] as HTMLElement).matches('.message')) this.write();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.desk.cards.add(this.session.id);
    if (this.desk.writeIn.value === this.session.id && this.current) {
      this.desk.writeIn.value = undefined;
      requestAnimationFrame(() => this.write());
    }
  }

  private note(element: string): ChatElement {
    let note = this.notes.get(element);
    if (!note) this.notes.set(element, (note = document.createElement(element) as ChatElement));
    note.context = this.desk.context;
    note.subject = subjectOf(this.session);
    return note;
  }

  override render() {
    const { state, kind, beside, target } = this.read(this.session.view);
    const waits = state === 'waiting';
    this.toggleAttribute('internal', kind === 'internal');
    this.read(this.desk.writeIn);
    const over = this.session.ended || this.read(this.session.lost);
    return html`<section tabindex="-1" aria-label=${t('card.label', { name: this.session.name })} @focusin=${this.choose} @pointerdown=${this.choose}
      @keydown=${this.key} @enter-log=${this.toLog} @leave-log=${this.leaveLog} @message-written=${this.toEnd}
      data-testid="chat-card" data-chat=${this.session.id}>
      <cm-card-header .desk=${this.desk} .session=${this.session}></cm-card-header>
      <slot name="strip"></slot>
      <cm-chat-log .desk=${this.desk} .session=${this.session} ?current=${this.current}></cm-chat-log>
      ${beside && target?.id === this.session.me && state === 'open' ? html`<cm-beside-card .desk=${this.desk} .session=${this.session}></cm-beside-card>` : nothing}
      ${chatNotes().map(note => html`<div class="note">${this.note(note.element)}</div>`)}
      ${over ? nothing : html`<cm-typing-line .desk=${this.desk} .typists=${this.session.typists}></cm-typing-line>`}
      ${over
        ? html`<cm-ended-bar .desk=${this.desk} .session=${this.session}></cm-ended-bar>`
        : observes(this.session)
          ? html`<cm-observer-bar .desk=${this.desk} .session=${this.session}></cm-observer-bar>`
          : html`${waits ? html`<cm-waiting-bar .desk=${this.desk} .session=${this.session}></cm-waiting-bar>` : nothing}<cm-composer .desk=${this.desk} .session=${this.session}></cm-composer>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-chat-card': CmChatCard;
  }
}
