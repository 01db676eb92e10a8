import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clock, daysAgo, longDate, shared, duration } from '@chatmonolith/kit';
import { ModalElement, dialogStyles, focusedElement } from '@chatmonolith/kit/dialog';
import { watch } from '@chatmonolith/kit/store';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { askedView, contextStyles } from './context-view.ts';
import type { Desk } from './desk.ts';
import { logRows } from './log-rows.ts';
import { messageStyles } from './message-styles.ts';
import { messageView } from './message-view.ts';
import { previewStyles } from './preview-styles.ts';
import type { PreviewModel, RequestPreview } from './request-preview.ts';
import { t, whyNot } from './texts.ts';
import { isInternal } from './whom.ts';
import './cm-requester-card.ts';

/** A waiting request before anybody takes it: who asks and what they have written so far, live. Enter accepts. */
@customElement('cm-preview-dialog')
export class CmPreviewDialog extends ModalElement {
  static override styles = [shared, dialogStyles, messageStyles, contextStyles, previewStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) preview!: RequestPreview;
  private model?: ReturnType<typeof watch<PreviewModel>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.model ??= watch(this, this.preview.model);
  }

  protected override willUpdate(): void {
    this.model?.follow(this.preview.model);
  }

  protected override updated(): void {
    const end = this.renderRoot.querySelector('.messages');
    end?.scrollTo({ top: end.scrollHeight });
    // What had the focus may be gone with the request.
    if (this.preview.over && !this.renderRoot.contains(focusedElement() ?? null))
      this.renderRoot.querySelector<HTMLElement>('.button.primary')?.focus();
  }

  protected override get locked(): boolean {
    return this.model?.value.state === 'accepting';
  }

  private readonly accept = async () => {
    const session = await this.desk.store.accept();
    if (!session) return;
    this.focusMoved = true;
    this.desk.write(session.id);
  };

  private readonly decline = async () => {
    if (!await this.preview.decline()) return;
    this.desk.store.requestGone(this.preview.chatId);
    this.close();
  };

  /** A request that came to the wrong channel goes on without being accepted. */
  private readonly move = () => {
    this.focusMoved = true;
    const { chatId, requester } = this.preview.model.value.row;
    this.close();
    this.desk.dialog.value = { kind: 'channel', chatId, name: requester.name, waiting: true };
  };

  private readonly next = async () => {
    const row = this.desk.store.nextRequest();
    if (row) this.desk.store.openPreview(row.chatId);
    await new Promise(requestAnimationFrame);
    this.renderRoot.querySelector<HTMLElement>('[data-testid=accept]')?.focus();
  };

  private readonly key = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.key !== 'Enter' || event.repeat || target.closest('button, a, wa-button')) return;
    event.preventDefault();
    void this.accept();
  };

  override render() {
    const model = this.model!.value;
    const over = model.state === 'taken' || model.state === 'withdrawn';
    return html`<wa-dialog @keydown=${this.key} data-testid="preview">
      <span slot="label">${this.heading(model)}</span>
      ${over ? this.overText(model) : this.content(model)}
      ${over ? this.overFooter() : this.footer(model)}
    </wa-dialog>`;
  }

  private heading({ state, row, takenBy }: PreviewModel): string {
    if (state === 'taken') return t('preview.taken.title', { name: takenBy ?? t('preview.taken.other') });
    if (state === 'withdrawn') return t(isInternal(row) ? 'preview.over.title' : 'preview.withdrawn.title');
    return t('preview.title');
  }

  private content({ row, context, lines, state, refusal }: PreviewModel) {
    const offset = this.desk.clockOffset.value;
    const others = row.lookers.filter(person => person.id !== this.desk.store.me);
    return html`<div class="stack">
      <cm-requester-card .row=${row} .offset=${offset}></cm-requester-card>
      ${context ? askedView(context, row.requester.name) : nothing}
      <div class="messages" role="log" tabindex="0" aria-label=${t('preview.messages', { name: row.requester.name })}>
        ${lines.length === 0 ? (state === 'loading' ? html`<cm-skeleton rows="1"></cm-skeleton>` : nothing)
          : logRows(lines.map(line => ({ key: `line-${line.sequence}`, line })), { me: this.desk.store.me, others: [] })
              .map(one => one.type === 'message' ? messageView(one, row.requester.name)
                : one.type === 'day' ? html`<p class="day">${whenOf(one.at)}</p>` : nothing)}
      </div>
      ${others.length ? html`<cm-note kind="internal" icon="eye" data-testid="also-looking">${looking(others.map(one => one.name))}</cm-note>` : nothing}
      ${refusal ? html`<cm-note kind="error">${whyNot(refusal)}</cm-note>` : nothing}
    </div>`;
  }

  private footer({ state, row }: PreviewModel) {
    const busy = state === 'accepting';
    const personal = isInternal(row);
    return html`<span slot="footer" class="footer-text">${personal ? nothing : t('preview.invisible')}</span>
      ${personal ? html`<button slot="footer" class="button" ?disabled=${busy} @click=${this.decline} data-testid="decline">${t('preview.decline')}</button>` : nothing}
      ${personal ? nothing : html`<button slot="footer" class="button" ?disabled=${busy} @click=${this.move} data-testid="move">${t('menu.channel')}</button>`}
      <button slot="footer" class="button" ?disabled=${busy} @click=${() => this.close()} data-testid="not-now">${t('preview.notNow')}</button>
      ${state === 'failed'
        ? html`<button slot="footer" class="button primary" autofocus @click=${() => void this.preview.load()}>${t('failed.again')}</button>`
        : html`<button slot="footer" class="button primary" autofocus aria-disabled=${busy} @click=${this.accept} data-testid="accept">
            <cm-icon name="check"></cm-icon>${t(busy ? 'preview.accept.busy' : 'preview.accept')}<kbd aria-hidden="true">↵</kbd>
          </button>`}`;
  }

  private overText({ state, row, takenBy }: PreviewModel) {
    const requester = row.requester.name;
    const waited = duration(Date.now() + this.desk.clockOffset.value - Date.parse(row.since));
    return html`<p class="over" role="status" data-testid="preview-over">${state === 'taken'
      ? t('preview.taken.text', { requester, name: takenBy ?? t('preview.taken.other') })
      : t(isInternal(row) ? 'preview.over.text' : 'preview.withdrawn.text', { requester, waited })}</p>`;
  }

  private overFooter() {
    const next = this.desk.store.nextRequest();
    return html`<button slot="footer" class="button ${next ? '' : 'primary'}" @click=${() => this.close()}>${t('preview.close')}</button>
      ${next ? html`<button slot="footer" class="button primary" @click=${this.next} data-testid="next-request">${t('preview.next')}</button>` : nothing}`;
  }
}

const whenOf = (at: string) => {
  const ago = daysAgo(at);
  return ago > 1 ? `${longDate(at)}, ${clock(at)}` : t(ago ? 'log.yesterday' : 'log.today', { date: clock(at) });
};

const looking = ([first, ...more]: string[]) => more.length
  ? t('preview.looking.many', { first: first!, count: more.length })
  : t('preview.looking.one', { first: first! });

declare global {
  interface HTMLElementTagNameMap {
    'cm-preview-dialog': CmPreviewDialog;
  }
}
