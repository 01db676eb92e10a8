import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { ChatSession } from './chat-session.ts';
import { composerStyles } from './composer-styles.ts';
import { DeskElement } from './desk-element.ts';
import { COUNTER_FROM, splitText, TEXT_LIMIT } from './split-text.ts';
import { t } from './texts.ts';

const LINES = 8;

/** Where a message is written. What is typed is a draft from the first letter on; Enter sends, Shift+Enter breaks the line. */
@customElement('cm-composer')
export class CmComposer extends DeskElement {
  static override styles = [shared, composerStyles];

  @property({ attribute: false }) session!: ChatSession;
  @state() private text = '';
  @query('textarea') private area!: HTMLTextAreaElement;
  private stop?: () => void;

  override focus(): void {
    this.area?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('session') && changed.get('session')) this.follow();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.area.value !== this.text) this.area.value = this.text;
    this.grow();
  }

  /** Takes over the chat's draft, and what another window of the same person types into it. */
  private follow(): void {
    this.stop?.();
    const { drafts } = this.desk.store;
    this.text = drafts.read(this.session.id);
    this.stop = drafts.watch(this.session.id, text => (this.text = text));
  }

  private grow(): void {
    this.area.style.blockSize = 'auto';
    const line = parseFloat(getComputedStyle(this.area).lineHeight) || 20;
    this.area.style.blockSize = `${Math.min(this.area.scrollHeight, line * LINES)}px`;
  }

  private write(text: string): void {
    this.text = text;
    this.desk.store.drafts.write(this.session.id, text);
  }

  private readonly typed = () => {
    this.write(this.area.value);
    if (this.text.trim()) this.session.typing();
  };

  private readonly key = (event: KeyboardEvent) => {
    // 229 is how some browsers report Enter while an input method is composing.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'ArrowUp' && !this.text && !event.altKey) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('enter-log', { bubbles: true, composed: true }));
    }
  };

  private readonly send = () => {
    if (!this.text.trim() || this.tooLong) return;
    this.submit([this.text]);
  };

  private readonly sendInPieces = () => this.submit(splitText(this.text));

  private submit(pieces: string[]): void {
    for (const piece of pieces) this.session.send(piece.trimEnd());
    this.write('');
    this.focus();
    this.dispatchEvent(new CustomEvent('message-written', { bubbles: true, composed: true }));
  }

  private get tooLong(): boolean {
    return this.text.trimEnd().length > TEXT_LIMIT;
  }

  private counter() {
    const { length } = this.text.trimEnd();
    if (length < COUNTER_FROM) return html`<span class="hint" id="hint">${t('composer.hint')}</span>`;
    return html`<span class="count ${this.tooLong ? 'over' : ''}" id="hint"
      data-testid="counter">${t('composer.count', { length, limit: TEXT_LIMIT })}</span>`;
  }

  override render() {
    const { name } = this.session;
    const pieces = this.tooLong ? splitText(this.text).length : 0;
    return html`<div class="field ${this.tooLong ? 'over' : ''}" @click=${(event: Event) => event.target === event.currentTarget && this.focus()}>
        <textarea rows="1" dir="auto" placeholder=${t('composer.placeholder', { name })} aria-label=${t('composer.placeholder', { name })}
          aria-describedby="hint" aria-invalid=${this.tooLong} enterkeyhint="send" @input=${this.typed} @keydown=${this.key} data-testid="composer"></textarea>
        <div class="below">
          ${this.counter()}
          <button class="send" aria-label=${t('composer.send')} title=${t('composer.send')} aria-disabled=${!this.text.trim() || this.tooLong}
            @click=${this.send} data-testid="send"><cm-icon name="send"></cm-icon></button>
        </div>
      </div>
      ${pieces ? html`<p class="choices" role="alert"><span>${t('composer.tooLong')}</span>
        <button class="button" @click=${this.sendInPieces} data-testid="split">${t('composer.split', { count: pieces })}</button></p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-composer': CmComposer;
  }
}
