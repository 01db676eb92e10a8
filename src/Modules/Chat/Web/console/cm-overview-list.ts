import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { now, shared } from '@chatmonolith/kit';
import type { OverviewRow, Role } from '../wire.ts';
import { channelStyles } from './channel-chip.ts';
import { DeskElement } from './desk-element.ts';
import { overviewStyles } from './overview-styles.ts';
import { joinableAs } from './roles.ts';
import { t } from './texts.ts';
import './cm-queue-group.ts';

/** The chats that run now and that this agent may see; the agent's own ones can be opened from here. */
@customElement('cm-overview-list')
export class CmOverviewList extends DeskElement {
  static override styles = [shared, channelStyles, overviewStyles];

  /** Stands alone on a phone: no group heading that closes it. */
  @property({ type: Boolean }) alone = false;

  private words(row: OverviewRow, mine: boolean) {
    const own = this.desk.context.person.name;
    const agents = row.agentNames.map(name => (mine && name === own ? t('overview.you') : name)).join(', ');
    const minutes = Math.max(0, Math.floor((this.read(now()) + this.read(this.desk.clockOffset) - Date.parse(row.since)) / 60_000));
    return html`<span class="who"><bdi class="name">${row.requesterName}</bdi> ${t('overview.with', { agents })}</span>
      <span class="since">${t('overview.minutes', { minutes })}</span>
      <span class="in"><i style="background:var(--channel-${row.channel.color % 8})"></i><bdi>${row.channel.name}</bdi></span>`;
  }

  private row(row: OverviewRow) {
    const mine = this.read(this.desk.store.chats).some(chat => chat.id === row.chatId);
    if (!mine) return html`<div class="row">${this.words(row, mine)}${this.joining(row)}</div>`;
    return html`<button class="row" @click=${() => this.openChat(row.chatId)}>${this.words(row, mine)}</button>`;
  }

  private joining(row: OverviewRow) {
    const roles = joinableAs(this.desk.store, row.channel.id);
    if (roles.length === 0) return nothing;
    const names = { observer: t('overview.observe'), participant: t('overview.join') };
    const labels = { observer: t('overview.observe.of', { name: row.requesterName }), participant: t('overview.join.of', { name: row.requesterName }) };
    const ids = { observer: 'overview-observe', participant: 'overview-join' };
    return html`<span class="joining">${roles.map(role => html`<button class="link" aria-label=${labels[role]}
      @click=${() => this.join(row.chatId, role)} data-testid=${ids[role]}>${names[role]}</button>`)}</span>`;
  }

  private async join(chatId: string, role: Role): Promise<void> {
    await this.desk.join(chatId, role);
    if (this.desk.store.session(chatId)) this.openChat(chatId);
  }

  private readonly openChat = (chatId: string) =>
    this.dispatchEvent(new CustomEvent('open-chat', { detail: chatId, bubbles: true, composed: true }));

  private list(rows: readonly OverviewRow[]) {
    if (rows.length === 0) return html`<p class="none">${t('overview.none')}</p>`;
    return html`<ul>${repeat(rows, row => row.chatId, row => html`<li>${this.row(row)}</li>`)}</ul>`;
  }

  override render() {
    const rows = this.read(this.desk.store.overview);
    this.read(this.desk.store.channels);
    if (this.alone) return html`<section aria-label=${t('overview.title')}>${this.list(rows)}</section>`;
    return html`<cm-queue-group .desk=${this.desk} name="overview" heading=${t('overview.title')}>${this.list(rows)}</cm-queue-group>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-overview-list': CmOverviewList;
  }
}
