import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { adminItem, shared, watch, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import { t, whyNot } from '../console/texts.ts';
import { root, type Channel, type Group } from './channels.ts';
import { channelStyles } from './channel-styles.ts';
import './cm-channel-detail.ts';

/** `/admin/channels`: where requests wait, and one channel beside the list. */
@customElement('cm-admin-channels')
export class CmAdminChannels extends LitElement {
  static override styles = [shared, adminStyles, channelStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private channels?: Channel[];
  @state() private groups: readonly Group[] = [];
  @state() private search = '';
  @state() private refusal?: Refusal;
  private subpath?: ReturnType<typeof watch<string>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.subpath ??= watch(this, this.context.signals.subpath);
    void this.load();
  }

  private async load(): Promise<void> {
    const { api } = this.context;
    const [channels, groups] = await Promise.all([api.get<Channel[]>(root), api.get<Group[]>('/api/accounts/admin/groups')]);
    this.refusal = channels.ok ? (groups.ok ? undefined : groups.error) : channels.error;
    if (groups.ok) this.groups = groups.value;
    if (channels.ok) this.channels = channels.value;
  }

  /** What was stored stays open; a new one has its own address now. */
  private async show(id: string): Promise<void> {
    await this.load();
    if (this.item === 'new') this.context.navigate(`/admin/channels/${id}`, { replace: true });
  }

  private async close(): Promise<void> {
    const id = this.item;
    this.context.navigate('/admin/channels');
    // The address changes here once the shell has drawn itself again.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-channel="${id}"]`);
    (row ?? this.renderRoot.querySelector<HTMLElement>('[data-testid=new-channel]'))?.focus();
  }

  private get item(): string {
    return adminItem(this.subpath!.value, 'channels');
  }

  override render() {
    const id = this.item;
    const shown = id === 'new' || this.channels?.some(one => one.id === id);
    return html`<div class="split ${id && shown ? 'open' : ''}">
      <div class="list">
        <div class="bar">
          <label class="search"><cm-icon name="search"></cm-icon><span class="sr-only">${t('channels.search')}</span>
            <input type="search" placeholder=${t('channels.search')} data-testid="channels-search" .value=${this.search}
              @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)} /></label>
          <span class="count num">${this.channels ? t('channels.count', { total: this.channels.length }) : nothing}</span>
          <button class="button primary" data-testid="new-channel" @click=${() => this.context.navigate('/admin/channels/new')}>
            <cm-icon name="plus"></cm-icon>${t('channels.new')}
          </button>
        </div>
        ${this.refusal && this.channels ? html`<cm-note kind="error"><strong>${t('channels.failed')}</strong> ${whyNot(this.refusal)}</cm-note>` : nothing}
        <div class="frame ${this.refusal ? 'old' : ''}">${this.list()}</div>
      </div>
      ${id && shown
        ? html`<cm-channel-detail .context=${this.context} .channelId=${id} .channel=${this.channels?.find(one => one.id === id)} .groups=${this.groups}
            @stored=${(event: CustomEvent<string>) => void this.show(event.detail)} @close=${() => void this.close()}></cm-channel-detail>`
        : nothing}
    </div>`;
  }

  private list() {
    if (!this.channels && this.refusal)
      return html`<cm-empty error heading=${t('channels.failed')} text=${whyNot(this.refusal)}>
        <button class="button" @click=${() => void this.load()}>${t('failed.again')}</button></cm-empty>`;
    if (!this.channels) return html`<cm-skeleton></cm-skeleton>`;
    if (!this.channels.length) return html`<cm-empty icon="inbox" heading=${t('channels.empty')} text=${t('channels.empty.text')}></cm-empty>`;
    const wanted = this.search.trim().toLocaleLowerCase();
    const found = this.channels.filter(one => one.name.toLocaleLowerCase().includes(wanted));
    if (!found.length)
      return html`<cm-empty icon="search" heading=${t('channels.none', { search: this.search.trim() })}>
        <button class="button" @click=${() => (this.search = '')}>${t('channels.clear')}</button></cm-empty>`;
    return html`<table>
      <thead><tr>
        <th scope="col">${t('channels.channel')}</th>
        <th scope="col">${t('channels.groupId')}</th>
        <th scope="col">${t('channels.offered')}</th>
        <th scope="col">${t('channels.state')}</th>
      </tr></thead>
      <tbody>${found.map(one => this.row(one))}</tbody>
    </table>`;
  }

  private row(channel: Channel) {
    const current = channel.id === this.item;
    return html`<tr class=${current ? 'current' : ''} data-testid="channel-row">
      <td class="main"><span class="who"><i class="square" style="background:var(--channel-${channel.color})"></i><span>
        <a href="/console/admin/channels/${channel.id}" data-channel=${channel.id} aria-current=${current ? 'true' : nothing}><bdi>${channel.name}</bdi></a>
        ${channel.isFallback ? html`<small>${t('channels.fallback')}</small>` : nothing}</span></span></td>
      <td><bdi>${this.groups.find(one => one.id === channel.groupId)?.name ?? nothing}</bdi></td>
      <td><span class="chips">
        ${channel.offeredToCustomers ? html`<span class="chip"><cm-icon name="person"></cm-icon>${t('channels.customers')}</span>` : nothing}
        ${channel.offeredToPublic ? html`<span class="chip"><cm-icon name="globe"></cm-icon>${t('channels.public')}</span>` : nothing}</span></td>
      <td>${channel.valid ? t('channels.valid') : html`<span class="chip off">${t('channels.invalid')}</span>`}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-admin-channels': CmAdminChannels;
  }
}
