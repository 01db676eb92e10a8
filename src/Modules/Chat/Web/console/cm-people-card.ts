import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { clock, shared } from '@chatmonolith/kit';
import type { Refusal } from '@chatmonolith/kit/answer';
import { presenceOf } from '@chatmonolith/kit/presence';
import type { People, PeopleRow } from '../wire.ts';
import { DeskElement } from './desk-element.ts';
import { peopleStyles } from './people-styles.ts';
import { openStartDialog } from './start-chat.ts';
import { t, whyNot } from './texts.ts';

const SETTLE = 300;

/** The agents or the customer users who are logged in, or all of them; it follows what changes. */
@customElement('cm-people-card')
export class CmPeopleCard extends DeskElement {
  static override styles = [shared, peopleStyles];

  @property() kind: 'agents' | 'customers' = 'agents';
  @property({ type: Boolean }) all = false;
  @state() private people?: People;
  @state() private refusal?: Refusal;
  private search = '';
  private timer?: ReturnType<typeof setTimeout>;
  private stop: (() => void)[] = [];
  private run = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const { context } = this.desk;
    const soon = () => this.soon();
    this.stop = [context.events.on('presence', soon), context.events.on('availability', soon), context.signals.online.subscribe(soon)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const stop of this.stop) stop();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('all')) void this.load();
  }

  /** Several changes at once are one question; a stream of them never puts it off. */
  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.load();
    }, SETTLE);
  }

  private readonly typed = (event: Event) => {
    this.search = (event.target as HTMLInputElement).value;
    this.soon();
  };

  private async load(): Promise<void> {
    const run = ++this.run;
    const answer = await this.desk.store.hub.call<People>('GetPeople', this.kind, this.search || null, this.all);
    if (run !== this.run) return;
    if (answer.ok) this.people = answer.value;
    this.refusal = answer.ok ? undefined : answer.error;
  }

  private start(row: PeopleRow): void {
    void openStartDialog(this.desk, { id: row.id, kind: this.kind === 'agents' ? 'agent' : 'customer', name: row.name, about: row.company ?? undefined });
  }

  private row(row: PeopleRow) {
    const presence = this.read(presenceOf(row.id));
    const why = row.refusal ? whyNot({ code: row.refusal }) : '';
    return html`<li data-testid="person" data-person=${row.id}>
      <cm-avatar .name=${row.name}></cm-avatar>
      <div class="words"><p class="name"><bdi>${row.name}</bdi></p>${row.company ? html`<p class="about"><bdi>${row.company}</bdi></p>` : nothing}</div>
      <span class="state"><cm-presence .personId=${row.id} .name=${row.name}></cm-presence>
        ${presence ? html`<span>${t(`people.state.${presence.state}`)}</span>` : nothing}
        ${presence?.since ? html`<small>${t('people.since', { time: clock(presence.since) })}</small>` : nothing}</span>
      ${row.refusal
        ? html`<span class="no" title=${why}>${t('people.noChat')}<span class="sr-only">: ${why}</span></span>`
        : html`<button class="button" aria-label=${t('people.chat.of', { name: row.name })} @click=${() => this.start(row)} data-testid="start-chat">
            <cm-icon name="chats"></cm-icon>${t('people.chat')}</button>`}
    </li>`;
  }

  private list() {
    if (!this.people) return this.refusal ? nothing : html`<cm-skeleton></cm-skeleton>`;
    const { people } = this.people;
    if (people.length === 0) return html`<p class="none" data-testid="no-people">${t(this.search ? 'people.notFound' : `people.none.${this.kind}`)}</p>`;
    return html`<ul>${repeat(people, row => row.id, row => this.row(row))}</ul>`;
  }

  override render() {
    const find = t(`people.find.${this.kind}`);
    return html`<section aria-labelledby="title" data-testid="people-${this.kind}">
      <header>
        <h2 id="title">${t(`people.${this.kind}`)}</h2>
        ${this.people ? html`<span class="count" aria-label=${t('people.count', { count: this.people.loggedIn })} role="img">${this.people.loggedIn}</span>` : nothing}
        <input type="search" placeholder=${find} aria-label=${find} @input=${this.typed} data-testid="find" />
      </header>
      ${this.refusal ? html`<cm-note kind="error">${whyNot(this.refusal)}</cm-note>` : nothing}
      ${this.list()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-people-card': CmPeopleCard;
  }
}
