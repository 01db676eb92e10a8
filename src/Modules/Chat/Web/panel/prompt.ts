import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OfferedChannel } from '../wire.ts';
import { Asked } from './asked.ts';
import { consentField, emailField, moreFields, type AskedView } from './asked-view.ts';
import { pageContext } from './context.ts';
import { grow, messageLimit } from './field.ts';
import { define, PanelPart } from './part.ts';
import { refusalText } from './texts.ts';

const nameLimit = 100;

/** The first question, from public users a name, and what the chosen channel asks. */
export class PanelPrompt extends PanelPart {
  /** The name of a person who is signed in; they are not asked for it. */
  @property() knownName = '';
  @state() private name = '';
  @state() private question = '';
  @state() private channelId = '';
  /** What is missing is shown after the first try. */
  @state() private tried = false;
  @state() private failure = '';
  private asked = new Asked();

  override connectedCallback(): void {
    super.connectedCallback();
    const { name, question } = this.session.stored.value;
    this.asked = new Asked(this.session.stored.value);
    this.name = name ?? '';
    this.question = question ?? '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { question, asked } = this;
    this.session.stored.set({ ...(question ? { question } : {}), ...asked.remembered });
  }

  override focus(): void {
    const fields = [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=checkbox]), textarea')];
    (fields.find(field => !field.value) ?? fields.at(-1))?.focus();
  }

  protected override render() {
    const { t, session } = this;
    const visitor = session.kind === 'visitor';
    const view = this.askedView();
    const firstName = this.knownName.split(' ')[0] ?? '';
    return html`<form class="prompt scroll" novalidate @submit=${this.submitted} data-testid="prompt">
      <div class="hello">
        <h3>${t('prompt.hello', { name: visitor || !firstName ? 'none' : firstName })}</h3>
        <p>${t(visitor ? 'prompt.intro' : 'prompt.intro.known')}</p>
      </div>
      ${visitor ? this.nameField() : nothing} ${view ? emailField(view) : nothing} ${this.topicField()} ${view ? moreFields(view) : nothing}
      ${this.questionField()} ${view ? consentField(view) : nothing}
      ${this.failure ? html`<p class="note" role="alert" data-testid="prompt-failure">${this.failure}</p>` : nothing}
      <button class="primary" ?disabled=${session.requesting} aria-busy=${session.requesting ? 'true' : 'false'} data-testid="start-chat">
        ${t(session.requesting ? 'prompt.starting' : 'prompt.start')}
      </button>
    </form>`;
  }

  protected override updated(): void {
    const question = this.querySelector('textarea');
    if (question) grow(question);
  }

  private nameField() {
    return html`<div class="field">
      <label for="name">${this.t('prompt.name')}</label>
      <input id="name" name="name" autocomplete="name" dir="auto" .value=${this.name} ?readonly=${this.session.requesting} aria-required="true"
        aria-invalid=${this.nameProblem ? 'true' : nothing} aria-describedby="name-problem" data-testid="prompt-name"
        @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)} />
      ${this.problem('name-problem', this.nameProblem)}
    </div>`;
  }

  private topicField() {
    const channels = this.session.offer?.channels ?? [];
    if (channels.length < 2) return nothing;
    const chosen = this.channel?.id;
    return html`<div class="field">
      <label for="topic">${this.t('prompt.topic')}</label>
      <div class="select">
        <select id="topic" ?disabled=${this.session.requesting} data-testid="prompt-topic"
          @change=${(event: Event) => (this.channelId = (event.target as HTMLSelectElement).value)}>
          ${channels.map(channel => html`<option value=${channel.id} ?selected=${channel.id === chosen}>${channel.name}</option>`)}
        </select>
      </div>
    </div>`;
  }

  private questionField() {
    return html`<div class="field">
      <label for="question">${this.t('prompt.question')}</label>
      <textarea id="question" rows="2" dir="auto" .value=${this.question} ?readonly=${this.session.requesting} aria-required="true"
        aria-invalid=${this.questionProblem ? 'true' : nothing} aria-describedby="question-problem" data-testid="prompt-question"
        @input=${(event: Event) => (this.question = (event.target as HTMLTextAreaElement).value)}></textarea>
      ${this.problem('question-problem', this.questionProblem)}
    </div>`;
  }

  private problem(id: string, text: string) {
    return html`<p class="problem" id=${id}>${text || nothing}</p>`;
  }

  /** The topic that was chosen; at first the one for everything, where it is on the list. */
  private get channel(): OfferedChannel | undefined {
    const { channels = [], fallbackChannelId } = this.session.offer ?? {};
    const offered = (id?: string | null) => channels.find(channel => channel.id === id);
    return offered(this.channelId) ?? offered(fallbackChannelId) ?? channels[0];
  }

  private askedView(): AskedView | undefined {
    const { t, channel, asked, tried, session } = this;
    return channel && { t, channel, asked, tried, locked: session.requesting, changed: () => this.requestUpdate() };
  }

  private get nameProblem(): string {
    if (!this.tried || this.session.kind !== 'visitor') return '';
    if (!this.name.trim()) return this.t('prompt.name.missing');
    return this.name.trim().length > nameLimit ? this.t('prompt.name.long') : '';
  }

  private get questionProblem(): string {
    if (!this.tried) return '';
    if (!this.question.trim()) return this.t('prompt.question.missing');
    const over = this.question.trimEnd().length - messageLimit;
    return over > 0 ? this.t('composer.over', { over }) : '';
  }

  private readonly submitted = async (event: Event) => {
    event.preventDefault();
    if (this.session.requesting) return;
    this.tried = true;
    this.failure = '';
    const { channel, asked } = this;
    if (this.nameProblem || this.questionProblem || (channel && !asked.isComplete(channel))) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    const { stored } = this.session;
    const name = this.session.kind === 'visitor' ? this.name.trim() : undefined;
    const text = this.question.trimEnd();
    stored.set({ name, question: text, ...asked.remembered });
    const answer = await this.session.requestChat({ name, channelId: channel?.id, text, context: pageContext(), ...(channel ? asked.saidTo(channel) : {}) });
    if (answer.ok) {
      this.question = '';
      asked.answers = {};
      stored.set({ question: undefined, answers: undefined });
    } else this.failure = this.t('prompt.failed', { why: refusalText(this.t, answer.error) });
  };
}
define('chatmonolith-prompt', PanelPrompt);
