import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '@chatmonolith/kit/answer';
import './composer.ts';
import './log.ts';
import './prompt.ts';
import type { ConnectionLine } from './connection-line.ts';
import { keepFocus } from './focus-trap.ts';
import { icons } from './icons.ts';
import type { PanelLog } from './log.ts';
import { agentsOf, initials, together } from './names.ts';
import styles from './panel.css?inline';
import { define } from './part.ts';
import type { PanelSession } from './session.ts';
import { endedBy } from './system-text.ts';
import { refusalText, type PanelText } from './texts.ts';

/** Where the panel stands: on somebody's website, or in the portal. */
export type Surroundings = 'site' | 'portal';

/** The requester's chat window, in every state from the first question to the end. Fires `minimise`. */
export class ChatPanel extends LitElement {
  static override styles = unsafeCSS(styles);

  @property({ attribute: false }) session!: PanelSession;
  @property({ attribute: false }) connection!: ConnectionLine;
  @property({ attribute: false }) t!: PanelText;
  @property() surroundings: Surroundings = 'site';
  @property() organisation = '';
  /** The name of the person who is signed in. */
  @property() person = '';
  /** On phones: the whole screen, and the focus stays inside. */
  @property({ type: Boolean, reflect: true }) modal = false;
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private confirming = false;
  @state() private ending = false;
  @state() private failure = '';
  private focusWanted = false;
  private unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.unsubscribe = this.session.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  /** Goes to where typing starts: the first empty field, the message, or whatever the state offers, once that is known. */
  override focus(): void {
    this.focusWanted = true;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (!this.session.running) this.confirming = false;
  }

  protected override updated(changes: PropertyValues): void {
    if (this.focusWanted) void this.takeFocus();
    if (changes.has('confirming')) this.find(this.confirming ? '.keep' : this.open ? '.end' : 'none')?.focus();
  }

  protected override render() {
    return html`<section class="card" tabindex="-1" role=${this.modal ? 'dialog' : 'region'} aria-modal=${this.modal ? 'true' : nothing}
      aria-labelledby="title" @keydown=${this.pressed} @sent=${() => this.find<PanelLog>('chatmonolith-log')?.toEnd()} data-testid="panel"
      data-phase=${this.phase}>
      <div class="inside" ?inert=${this.confirming}>${this.heading()} ${this.line()} ${this.body()}</div>
      ${this.confirming ? this.confirmation() : nothing}
    </section>`;
  }

  private async takeFocus(): Promise<void> {
    const known = this.phase !== 'loading';
    this.focusWanted = !known;
    const target = (known && this.find('chatmonolith-prompt, chatmonolith-composer, .primary')) || this.find('.card');
    // A piece that was just made draws its fields first.
    if (target instanceof LitElement) await target.updateComplete;
    if (this.open) target?.focus();
  }

  private get phase(): string {
    if (this.session.phase !== 'chat') return this.session.phase;
    return this.session.asked ? 'asked' : this.session.chat!.state;
  }

  private find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.renderRoot.querySelector<T>(selector);
  }

  private heading() {
    const { t } = this;
    const [title, subtitle] = this.titles();
    const agents = this.session.chat ? agentsOf(this.session.chat) : [];
    const badge = agents[0]?.name ?? this.organisation;
    return html`<div class="header">
      <span class="avatar" aria-hidden="true">${badge ? initials(badge) : icons.people}</span>
      <div class="titles">
        <h2 id="title"><bdi>${title}</bdi></h2>
        ${subtitle ? html`<p data-testid="panel-subtitle"><bdi>${subtitle}</bdi></p>` : nothing}
      </div>
      <button class="icon" aria-label=${t('minimise')} title=${t('minimise')} @click=${this.minimise} data-testid="minimise">${icons.minimise}</button>
      ${this.session.chat?.state === 'open'
        ? html`<button class="icon end" aria-label=${t('end')} title=${t('end')} @click=${this.ask} data-testid="end">${icons.close}</button>`
        : nothing}
    </div>`;
  }

  private titles(): [string, string] {
    const { t, session, organisation } = this;
    const { chat } = session;
    const title = organisation ? t('title', { organisation }) : t('title.plain');
    if (!chat) return [title, session.phase === 'prompt' ? t('subtitle.prompt') : ''];
    if (chat.state === 'closed') return [t('title.ended'), endedBy(t, chat, session.log?.entries.flatMap(({ line }) => line ?? []) ?? [])];
    const agents = agentsOf(chat);
    if (session.asked) return [together(agents.map(agent => agent.name)), t('asked.subtitle')];
    if (chat.state === 'waiting' || agents.length === 0) return [title, t('subtitle.waiting')];
    return [together(agents.map(agent => agent.name)), session.kind === 'visitor' ? organisation : chat.channel.name];
  }

  private line() {
    const { t } = this;
    if (['refused', 'outdated'].includes(this.session.phase)) return nothing;
    if (this.connection.state === 'lost')
      return html`<div class="line lost" role="alert" data-testid="connection-lost">
        <span>${t('connection.lost')}</span><button class="link" @click=${this.tryNow}>${t('connection.now')}</button></div>`;
    return html`<div class="line back" role="status">${
      this.connection.state === 'back' ? html`<span data-testid="connection-back">${t('connection.back')}</span>` : nothing}</div>`;
  }

  private body(): TemplateResult {
    const { t, session } = this;
    switch (this.phase) {
      case 'loading':
        return html`<div class="middle"><p class="system" role="status">${t('log.loading')}</p></div>`;
      case 'off':
        return this.message(t('off.title'), t('off.text'));
      case 'prompt':
        if (session.offer?.closed) return this.message(t('closed.title'), session.offer.closed.reason || t('closed.text'));
        return html`<chatmonolith-prompt .session=${session} .t=${t} .knownName=${this.person}></chatmonolith-prompt>`;
      case 'refused':
        return this.message(t('refused.title'), t('refused.text'));
      case 'outdated':
        return this.message(t('outdated.title'), t('outdated.text'), html`<button class="primary" @click=${() => location.reload()}>
          ${t('outdated.reload')}</button>`);
      default:
        return html`${this.phase === 'asked' ? this.whoAsks() : nothing} ${this.log()} ${this.foot()}`;
    }
  }

  private message(title: string, text: string, action: TemplateResult | typeof nothing = nothing) {
    return html`<div class="middle" role="alert"><h3>${title}</h3><p>${text}</p>${action}</div>`;
  }

  private log() {
    const { t, session } = this;
    const agents = agentsOf(session.chat!).map(agent => agent.name);
    const name = agents.length ? together(agents) : this.organisation;
    const below = this.phase === 'waiting' ? this.waiting() : session.typing && this.phase === 'open' ? this.typing(session.typing) : nothing;
    return html`<chatmonolith-log .session=${session} .t=${t} .shown=${this.open} .label=${name ? t('log', { name }) : t('title.plain')}
      .below=${below}></chatmonolith-log>`;
  }

  private waiting() {
    const { t } = this;
    const { ahead } = this.session.chat!;
    return html`<div class="waiting" data-testid="waiting">
      <span class="avatar large" aria-hidden="true">${this.organisation ? initials(this.organisation) : icons.people}</span>
      <h3>${t('waiting.title')}</h3>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      ${ahead === undefined || ahead === null ? nothing : html`<p role="status" data-testid="ahead">${t('waiting.ahead', { count: ahead })}</p>`}
      <p>${t(this.surroundings === 'site' ? 'waiting.site' : 'waiting.portal')}</p>
    </div>`;
  }

  private typing(name: string) {
    return html`<p class="typing" aria-hidden="true" data-testid="typing">
      <span class="dots"><i></i><i></i><i></i></span><span>${this.t('typing', { name })}</span></p>`;
  }

  private foot() {
    const { t, session } = this;
    if (this.phase === 'closed')
      return html`<div class="foot actions"><button class="primary" @click=${this.startOver} data-testid="start-over">
        ${t('ended.again', { kind: session.kind })}</button></div>`;
    if (this.phase === 'asked') return this.answer();
    const waiting = this.phase === 'waiting';
    return html`<div class="foot">
      ${this.failure ? html`<p class="note" role="alert">${this.failure}</p>` : nothing}
      ${waiting
        ? html`<div class="actions"><button class="outlined end" @click=${this.ask} data-testid="cancel-request">${t('waiting.cancel')}</button></div>`
        : nothing}
      <chatmonolith-composer .session=${session} .t=${t}
        .placeholder=${t(waiting ? 'composer.placeholder.waiting' : 'composer.placeholder')}></chatmonolith-composer>
    </div>`;
  }

  private whoAsks() {
    const name = agentsOf(this.session.chat!)[0]?.name.split(' ')[0] ?? '';
    return html`<h3 class="asks" data-testid="asked">${this.t('asked.title', { name })}</h3>`;
  }

  /** What can be said to an agent who asks for a chat. */
  private answer() {
    const { t } = this;
    return html`<div class="foot">
      ${this.failure ? html`<p class="note" role="alert">${this.failure}</p>` : nothing}
      <div class="answers">
        <button class="outlined" ?disabled=${this.ending} @click=${this.decline} data-testid="decline">${t('asked.no')}</button>
        <button class="primary" ?disabled=${this.ending} @click=${this.accept} data-testid="accept">${t('asked.yes')}</button>
      </div>
    </div>`;
  }

  private confirmation() {
    const { t } = this;
    const what = this.phase === 'waiting' ? 'cancel' : 'end';
    return html`<div class="veil"><div class="confirm" role="alertdialog" aria-modal="true" aria-labelledby="ask" aria-describedby="ask-text"
        data-testid="confirm">
      <h2 id="ask">${t(`confirm.${what}`)}</h2>
      <p id="ask-text">${t(`confirm.${what}.text`)}</p>
      ${this.failure ? html`<p class="note" role="alert">${this.failure}</p>` : nothing}
      <div class="buttons">
        <button class="outlined keep" @click=${this.keep} data-testid="confirm-no">${t(`confirm.${what}.no`)}</button>
        <button class="danger" ?disabled=${this.ending} aria-busy=${this.ending ? 'true' : 'false'} @click=${this.end} data-testid="confirm-yes">
          ${t(`confirm.${what}.yes`)}</button>
      </div>
    </div></div>`;
  }

  private readonly ask = () => {
    this.failure = '';
    this.confirming = true;
  };

  private readonly keep = () => {
    this.confirming = false;
  };

  /** Lets the server decide; true when it agreed. */
  private async settle(call: Promise<Answer<unknown>>): Promise<boolean> {
    this.ending = true;
    const answer = await call;
    this.ending = false;
    this.failure = answer.ok ? '' : refusalText(this.t, answer.error);
    return answer.ok;
  }

  private readonly end = async () => {
    if (!await this.settle(this.session.end())) return;
    this.confirming = false;
    this.focus();
  };

  private readonly accept = async () => {
    if (await this.settle(this.session.accept())) this.focus();
  };

  private readonly decline = async () => {
    if (await this.settle(this.session.decline())) this.minimise();
  };

  private readonly startOver = () => {
    this.session.startOver();
    this.focus();
  };

  private readonly tryNow = () => {
    this.session.hub.retryNow();
    this.session.hub.start();
  };

  private readonly minimise = () => {
    this.dispatchEvent(new Event('minimise'));
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (this.modal || this.confirming) keepFocus(event, this.renderRoot as ShadowRoot);
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (this.confirming) this.keep();
    else this.minimise();
  };
}
define('chatmonolith-panel', ChatPanel);
