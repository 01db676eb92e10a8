import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { clock, daysAgo, longDate } from '@chatmonolith/kit/time';
import { logRows, type LogRow } from '../console/log-rows.ts';
import { MessageChanges } from '../console/message-changes.ts';
import { ScrollKeeper } from '../console/scroll-keeper.ts';
import { icons } from './icons.ts';
import { messageView } from './message.ts';
import { agentsOf } from './names.ts';
import { define, PanelPart } from './part.ts';
import { systemText } from './system-text.ts';
import { refusalText } from './texts.ts';

/** What was said. Its end stays in view while it is there, and counts as read when somebody can see it. */
export class PanelLog extends PanelPart {
  /** The panel is open: what stands at the end is seen. */
  @property({ type: Boolean }) shown = false;
  @property() label = '';
  /** Why a message could not be changed. */
  @state() private failure = '';
  /** Stands behind the last message, such as who is typing. */
  @property({ attribute: false }) below: TemplateResult | typeof nothing = nothing;
  private readonly place = new ScrollKeeper(this, () => this.seen());
  private readonly changes = new MessageChanges(this, () => this.session, refusal => (this.failure = refusalText(this.t, refusal)));
  private readonly sizes = new ResizeObserver(() => this.place.resized());
  private readonly seen = () => this.look();

  get scroller(): HTMLElement | null {
    return this.querySelector('.scroll');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.seen);
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.seen);
    this.sizes.disconnect();
  }

  toEnd(): void {
    this.place.atEnd = true;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.place.before(this.session.log?.entries[0]?.key);
  }

  protected override render() {
    const { t, session } = this;
    const { chat, log } = session;
    if (!chat || !log) return nothing;
    const loaded = log.entries.length > 0;
    const rows = logRows(log.entries, {
      me: session.me?.id ?? '',
      others: chat.cursors.filter(cursor => agentsOf(chat).some(agent => agent.id === cursor.participantId)),
    });
    return html`<div class="scroll" tabindex="0" role=${loaded ? 'log' : 'group'} aria-label=${this.label} @scroll=${this.place.scrolled}
        data-testid="log">
        ${log.hasEarlier ? this.earlier() : nothing}
        ${chat.mayBeReadAlong && loaded && !log.hasEarlier ? html`<p class="system" data-testid="read-along">${t('log.readAlong')}</p>` : nothing}
        ${loaded ? nothing : html`<p class="system">${t('log.loading')}</p>`}
        ${repeat(rows, row => row.key, row => this.row(row))}
        ${this.failure ? html`<p class="note" role="alert">${this.failure}</p>` : nothing}
        ${this.below}
      </div>
      ${this.place.atEnd ? nothing : this.newest()}`;
  }

  protected override updated(): void {
    this.querySelector<HTMLElement>('.editor textarea:not(:focus)')?.focus();
    this.place.after(null, (this.session.log?.entries.length ?? 0) > 0);
  }

  private newest() {
    const some = this.session.unread > 0;
    return html`<button class="newest" aria-label=${this.t(some ? 'log.new' : 'log.newest')} @click=${() => this.place.toEnd()} data-testid="newest">
      ${icons.down}${some ? html`<span>${this.t('log.new')}</span>` : nothing}</button>`;
  }

  private earlier() {
    const { earlier } = this.session.log!;
    return html`<div class="earlier">
      ${earlier === 'failed' ? html`<p class="note" role="alert">${this.t('log.earlier.failed')}</p>` : nothing}
      <button class="quiet" ?disabled=${earlier === 'loading'} @click=${() => void this.session.log!.loadEarlier()} data-testid="earlier">
        ${this.t(earlier === 'loading' ? 'log.earlier.loading' : earlier === 'failed' ? 'try-again' : 'log.earlier')}
      </button>
    </div>`;
  }

  private row(row: LogRow) {
    const { t, session } = this;
    const { chat, log, me } = session;
    if (row.type === 'day') return html`<p class="system day">${this.day(row.at)}</p>`;
    if (row.type === 'message')
      return messageView(
        t, row, row.mine ? t('you') : this.authorName(row.author),
        chat!.state === 'closed' ? undefined : { queue: log!, changes: this.changes, within: chat!.editWithin });
    const text = row.type === 'system' && systemText(t, row.line, chat!, me?.id ?? '');
    return text ? html`<p class="system" data-testid="system-line">${text}</p>` : nothing;
  }

  private day(at: string): string {
    const time = clock(at);
    const ago = daysAgo(at);
    if (ago === 0) return this.t('day.today', { time });
    return ago === 1 ? this.t('day.yesterday', { time }) : this.t('day.other', { date: longDate(at), time });
  }

  private authorName(id: string): string {
    return this.session.log!.entries.find(({ line }) => line?.authorId === id)?.line?.authorName ?? '';
  }

  private look(): void {
    if (this.shown && this.place.atEnd && document.visibilityState === 'visible') this.session.markRead();
  }
}
define('chatmonolith-log', PanelLog);
