import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { icons } from './icons.ts';
import { grow, messageLimit, sends } from './field.ts';
import { define, PanelPart } from './part.ts';

const countFrom = 7500;
const keepAfter = 300;

/** Where the requester writes. What is typed is kept until it is sent. */
export class PanelComposer extends PanelPart {
  @property() placeholder = '';
  private draft = '';
  private timer?: ReturnType<typeof setTimeout>;
  private stopHearing?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.session.stored.value.draft ?? '';
    this.stopHearing = this.session.stored.onOther(({ draft }) => {
      this.draft = draft ?? '';
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopHearing?.();
    this.keep();
  }

  override focus(): void {
    this.field?.focus();
  }

  protected override render() {
    const length = this.draft.trimEnd().length;
    const over = length - messageLimit;
    const ready = this.draft.trim() !== '' && over <= 0;
    return html`<form class="composer" @submit=${this.submitted}>
      <textarea rows="1" dir="auto" aria-label=${this.t('composer.label')} placeholder=${this.placeholder}
        aria-invalid=${over > 0 ? 'true' : nothing} aria-describedby="count" .value=${this.draft}
        @input=${this.typed} @keydown=${this.pressed} data-testid="composer"></textarea>
      <button class="send" aria-label=${this.t('composer.send')} title=${this.t('composer.send')} ?disabled=${!ready}
        data-testid="send">${icons.send}</button>
      <p id="count" class=${over > 0 ? 'count over' : 'count'} role="status">${
        over > 0 ? this.t('composer.over', { over }) : length >= countFrom ? this.t('composer.left', { left: -over }) : nothing}</p>
    </form>`;
  }

  protected override updated(): void {
    if (this.field) grow(this.field);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  private readonly typed = () => {
    this.draft = this.field!.value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), keepAfter);
    if (this.draft.trim()) this.session.typed();
    this.requestUpdate();
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (sends(event)) this.submitted(event);
  };

  private readonly submitted = (event: Event) => {
    event.preventDefault();
    const text = this.draft.trimEnd();
    if (!text.trim() || text.length > messageLimit) return;
    this.session.send(text);
    this.draft = '';
    this.keep();
    this.requestUpdate();
    this.dispatchEvent(new Event('sent', { bubbles: true }));
    this.field?.focus();
  };

  private keep(): void {
    clearTimeout(this.timer);
    if ((this.session.stored.value.draft ?? '') !== this.draft) this.session.stored.set({ draft: this.draft || undefined });
  }
}
define('chatmonolith-composer', PanelComposer);
