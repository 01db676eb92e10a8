import { adminItem, announce, shared, watch, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './person-detail.ts';
import { PeopleList } from './people-list.ts';
import { whyNot } from './saving.ts';
import { t } from './text.ts';
import type { PersonKind, PersonRow } from './wire.ts';

const typing = 250;
const kinds: readonly PersonKind[] = ['agent', 'customer'];

/** `/admin/people`: agents and customer users, and one of them beside the list. */
@customElement('cm-admin-people')
export class CmAdminPeople extends LitElement {
  static override styles = [shared, adminStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private kind: PersonKind = 'agent';
  @state() private search = '';
  @state() private refusal?: Refusal;
  private people?: PeopleList;
  private subpath?: ReturnType<typeof watch<string>>;
  private timer?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.subpath ??= watch(this, this.context.signals.subpath);
    this.people ??= new PeopleList(this.context.api);
    void this.load();
  }

  private ask(change: { kind?: PersonKind; search?: string }, after = 0): void {
    this.kind = change.kind ?? this.kind;
    this.search = change.search ?? this.search;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), after);
  }

  private async load(more = false): Promise<void> {
    const answer = await (more ? this.people!.more() : this.people!.load(this.kind, this.search));
    if (!answer) return;
    this.refusal = answer.ok ? undefined : answer.error;
    if (answer.ok && this.search) announce(t('people.count', { kind: this.kind, total: answer.value }));
    this.requestUpdate();
  }

  private async close(): Promise<void> {
    const id = this.item;
    this.context.navigate('/admin/people');
    // The address changes here once the shell has drawn itself again.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-person="${id}"]`);
    (row ?? this.renderRoot.querySelector<HTMLElement>('[data-testid=new-person]'))?.focus();
  }

  private get item(): string {
    return adminItem(this.subpath!.value, 'people');
  }

  override render() {
    const id = this.item;
    return html`<div class="split ${id ? 'open' : ''}">
      <div class="list">
        ${this.bar()}
        ${this.refusal && this.people?.items
          ? html`<cm-note kind="error"><strong>${t('people.failed')}</strong> ${whyNot(this.refusal)}</cm-note>`
          : nothing}
        <div class="frame ${this.refusal ? 'old' : ''}">${this.list()}</div>
      </div>
      ${id
        ? html`<cm-person-detail
            .context=${this.context}
            .personId=${id}
            .kind=${this.kind}
            @saved=${() => void this.load()}
            @close=${() => void this.close()}
          ></cm-person-detail>`
        : nothing}
    </div>`;
  }

  private bar() {
    return html`<div class="bar">
      <fieldset class="segments"><legend class="sr-only">${t('people.kind')}</legend>
        ${kinds.map(
          one => html`<label class=${one === this.kind ? 'chosen' : ''}
            ><input type="radio" name="kind" data-testid="kind-${one}" .checked=${one === this.kind} @change=${() => this.ask({ kind: one })} />${t(`people.${one}`)}</label
          >`,
        )}
      </fieldset>
      <label class="search"><cm-icon name="search"></cm-icon><span class="sr-only">${t('people.search')}</span>
        <input type="search" placeholder=${t('people.search')} data-testid="people-search" maxlength="200" .value=${this.search}
          @input=${(event: Event) => this.ask({ search: (event.target as HTMLInputElement).value }, typing)} /></label>
      <span class="count num" data-testid="people-count">${this.people?.items ? t('people.count', { kind: this.people.kind, total: this.people.total }) : nothing}</span>
      <button class="button primary" data-testid="new-person" @click=${() => this.context.navigate('/admin/people/new')}>
        <cm-icon name="plus"></cm-icon>${t('people.new')}
      </button>
    </div>`;
  }

  private list() {
    const people = this.people!;
    if (!people.items && this.refusal)
      return html`<cm-empty error heading=${t('people.failed')} text=${whyNot(this.refusal)}>
        <button class="button" @click=${() => void this.load()}>${t('again')}</button>
      </cm-empty>`;
    if (!people.items) return html`<cm-skeleton></cm-skeleton>`;
    if (!people.items.length)
      return people.search
        ? html`<cm-empty icon="search" heading=${t('people.none', { search: people.search })}>
            <button class="button" @click=${() => this.ask({ search: '' })}>${t('people.clear')}</button>
          </cm-empty>`
        : html`<cm-empty icon="people" heading=${t('people.empty', { kind: people.kind })} text=${t('people.emptyText')}></cm-empty>`;
    const agents = people.kind === 'agent';
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${t('people.name')}</th>
            ${agents
              ? html`<th scope="col">${t('people.groups')}</th><th scope="col" class="aside">${t('people.roles')}</th>`
              : html`<th scope="col">${t('people.company')}</th>`}
            <th scope="col"><span class="sr-only">${t('people.state')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${people.items.map(one => this.row(one))}
        </tbody>
      </table>
      ${people.hasMore
        ? html`<div class="more"><button class="button" data-testid="more-people" @click=${() => void this.load(true)}>${t('people.more')}</button></div>`
        : nothing}`;
  }

  private row(person: PersonRow) {
    const path = `/admin/people/${person.id}`;
    const current = person.id === this.item;
    return html`<tr class=${current ? 'current' : ''} data-testid="person-row">
      <td class="main"><span class="who">
        <cm-avatar .name=${person.name} .personId=${person.id}></cm-avatar>
        <span><a href="/console${path}" data-person=${person.id} aria-current=${current ? 'true' : nothing}><bdi>${person.name}</bdi></a><small><bdi>${person.email}</bdi></small></span>
      </span></td>
      ${person.kind === 'agent'
        ? html`<td>${person.groups.length ? html`<span class="chips">${person.groups.map(group => html`<bdi class="chip">${group}</bdi>`)}</span>` : nothing}</td>
            <td class="aside">${person.roles.map(role => t(`role.${role}`)).join(', ')}</td>`
        : html`<td>${person.company ? html`<bdi>${person.company}</bdi>` : nothing}</td>`}
      <td>${person.active ? nothing : html`<span class="chip off">${t('people.inactive')}</span>`}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-admin-people': CmAdminPeople;
  }
}
