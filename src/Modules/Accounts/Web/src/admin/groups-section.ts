import { adminItem, shared, watch, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './group-detail.ts';
import { whyNot } from './saving.ts';
import { t } from './text.ts';
import { root, type Group } from './wire.ts';

/** `/admin/groups`: the groups of agents, and one of them beside the list. */
@customElement('cm-admin-groups')
export class CmAdminGroups extends LitElement {
  static override styles = [shared, adminStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private groups?: Group[];
  @state() private search = '';
  @state() private refusal?: Refusal;
  private subpath?: ReturnType<typeof watch<string>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.subpath ??= watch(this, this.context.signals.subpath);
    void this.load();
  }

  private async load(): Promise<void> {
    const answer = await this.context.api.get<Group[]>(`${root}/groups`);
    this.refusal = answer.ok ? undefined : answer.error;
    if (answer.ok) this.groups = answer.value;
  }

  private async close(): Promise<void> {
    const id = this.item;
    this.context.navigate('/admin/groups');
    // The address changes here once the shell has drawn itself again.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-group="${id}"]`);
    (row ?? this.renderRoot.querySelector<HTMLElement>('[data-testid=new-group]'))?.focus();
  }

  private get item(): string {
    return adminItem(this.subpath!.value, 'groups');
  }

  override render() {
    const id = this.item;
    const known = id === 'new' || this.groups?.some(one => one.id === id);
    return html`<div class="split ${id && known ? 'open' : ''}">
      <div class="list">
        <div class="bar">
          <label class="search"><cm-icon name="search"></cm-icon><span class="sr-only">${t('groups.search')}</span>
            <input type="search" placeholder=${t('groups.search')} data-testid="groups-search" .value=${this.search}
              @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)} /></label>
          <span class="count num">${this.groups ? t('groups.count', { total: this.groups.length }) : nothing}</span>
          <button class="button primary" data-testid="new-group" @click=${() => this.context.navigate('/admin/groups/new')}>
            <cm-icon name="plus"></cm-icon>${t('groups.new')}
          </button>
        </div>
        ${this.refusal && this.groups
          ? html`<cm-note kind="error"><strong>${t('groups.failed')}</strong> ${whyNot(this.refusal)}</cm-note>`
          : nothing}
        <div class="frame ${this.refusal ? 'old' : ''}">${this.list()}</div>
      </div>
      ${id && known
        ? html`<cm-group-detail
            .context=${this.context}
            .groupId=${id}
            .group=${this.groups?.find(one => one.id === id)}
            @saved=${() => void this.load()}
            @close=${() => void this.close()}
          ></cm-group-detail>`
        : nothing}
    </div>`;
  }

  private list() {
    if (!this.groups && this.refusal)
      return html`<cm-empty error heading=${t('groups.failed')} text=${whyNot(this.refusal)}>
        <button class="button" @click=${() => void this.load()}>${t('again')}</button>
      </cm-empty>`;
    if (!this.groups) return html`<cm-skeleton></cm-skeleton>`;
    if (!this.groups.length) return html`<cm-empty icon="lock" heading=${t('groups.empty')} text=${t('groups.emptyText')}></cm-empty>`;
    const wanted = this.search.trim().toLocaleLowerCase();
    const found = this.groups.filter(one => one.name.toLocaleLowerCase().includes(wanted));
    if (!found.length)
      return html`<cm-empty icon="search" heading=${t('groups.none', { search: this.search.trim() })}>
        <button class="button" @click=${() => (this.search = '')}>${t('people.clear')}</button>
      </cm-empty>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('groups.name')}</th>
          <th scope="col">${t('groups.members')}</th>
          <th scope="col">${t('groups.owners')}</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(one => this.row(one))}
      </tbody>
    </table>`;
  }

  private row(group: Group) {
    const current = group.id === this.item;
    const owners = group.members.filter(one => one.level === 'owner').map(one => one.name);
    return html`<tr class=${current ? 'current' : ''} data-testid="group-row">
      <td class="main"><span class="who"><a href="/console/admin/groups/${group.id}" data-group=${group.id} aria-current=${current ? 'true' : nothing}><bdi>${group.name}</bdi></a></span></td>
      <td class="num">${t('groups.member', { count: group.members.length })}</td>
      <td>${owners.length ? html`<bdi>${owners.join(', ')}</bdi>` : nothing}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-admin-groups': CmAdminGroups;
  }
}
