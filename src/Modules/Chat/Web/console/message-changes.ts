import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Refusal } from '@chatmonolith/kit/answer';
import type { MessageRow } from './log-rows.ts';

interface Changing {
  edit(clientId: string, text: string): Promise<Answer<null>>;
  remove(clientId: string): Promise<Answer<null>>;
}

export interface ChangeTexts {
  edit: string;
  remove: string;
  save: string;
  cancel: string;
  label: string;
}

/** Whether an author may still change a message of their own, and the one they are changing; for console and panel. */
export class MessageChanges {
  private editing?: string;

  constructor(
    private readonly host: { requestUpdate(): void },
    private readonly chat: () => Changing | undefined,
    private readonly refused: (refusal: Refusal) => void,
  ) {}

  isEditing(row: MessageRow): boolean {
    return row.key === this.editing;
  }

  /** `within` in seconds. */
  mayChange(row: MessageRow, within: number, now = Date.now()): boolean {
    return row.mine && row.sequence !== undefined && !row.deleted && now - Date.parse(row.at) < within * 1000;
  }

  /** Stands beside a message while the pointer or the focus is on it. */
  actions(row: MessageRow, texts: ChangeTexts): TemplateResult {
    return html`<span class="change">
      <button class="link" @click=${() => this.begin(row.key)} data-testid="edit-message">${texts.edit}</button>
      <button class="link" @click=${() => void this.answered(this.chat()?.remove(row.key))} data-testid="delete-message">${texts.remove}</button>
    </span>`;
  }

  /** In the place of the message while it is changed. */
  editor(row: MessageRow, texts: ChangeTexts): TemplateResult | typeof nothing {
    const key = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'Enter' && !event.shiftKey) this.save(event, row);
      else if (event.key === 'Escape') this.cancel(event);
    };
    return html`<form class="editor" @submit=${(event: Event) => this.save(event, row)} @keydown=${key}>
      <textarea rows="2" dir="auto" aria-label=${texts.label} .value=${row.text} data-testid="message-editor"></textarea>
      <span><button class="link" type="button" @click=${(event: Event) => this.cancel(event)}>${texts.cancel}</button>
        <button class="link" data-testid="save-message">${texts.save}</button></span>
    </form>`;
  }

  private begin(key: string): void {
    this.editing = key;
    this.host.requestUpdate();
  }

  private cancel(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.editing = undefined;
    this.host.requestUpdate();
  }

  private save(event: Event, row: MessageRow): void {
    const form = event.currentTarget as HTMLFormElement;
    const text = form.querySelector('textarea')!.value.trimEnd();
    this.cancel(event);
    if (text.trim() && text !== row.text) void this.answered(this.chat()?.edit(row.key, text));
  }

  private async answered(asking: Promise<Answer<null>> | undefined): Promise<void> {
    const answer = await asking;
    if (answer && !answer.ok) this.refused(answer.error);
  }
}
