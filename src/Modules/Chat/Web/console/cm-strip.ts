import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '@chatmonolith/kit';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import type { ChatSession } from './chat-session.ts';
import type { Layout } from './desk.ts';
import { DeskElement } from './desk-element.ts';
import { menuStyles } from './menu-styles.ts';
import { stripStyles } from './strip-styles.ts';
import { t } from './texts.ts';
import './cm-strip-tab.ts';

/** My chats as tabs, in the order of acceptance; those that find no room are behind “+n”. */
@customElement('cm-strip')
export class CmStrip extends DeskElement {
  static override styles = [shared, menuStyles, stripStyles];

  /** On a phone only the tabs, which scroll sideways. */
  @property({ type: Boolean, reflect: true }) tabsOnly = false;
  @state() private fitting = Infinity;
  private readonly sizes = new ResizeObserver(() => this.measure());

  private tabs(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('cm-strip-tab')];
  }

  protected override firstUpdated(): void {
    this.sizes.observe(this.renderRoot.querySelector('[role=tablist]')!);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const tab of this.tabs()) this.sizes.observe(tab);
    if (!this.tabsOnly) return;
    const current = this.tabs().find(tab => tab.ariaSelected === 'true');
    current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  // Tabs that find no room wrap below the edge of the strip: those are the ones behind “+n”.
  private measure(): void {
    const tabs = this.tabs();
    const fitting = this.tabsOnly ? Infinity : tabs.filter(tab => tab.offsetTop <= tabs[0]!.offsetTop + 4).length;
    if (fitting !== this.fitting) this.fitting = fitting;
  }

  private readonly key = (event: KeyboardEvent) => {
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = { [forward]: 1, Home: -Infinity, End: Infinity }[event.key] ?? (/^Arrow(Left|Right)$/.test(event.key) ? -1 : 0);
    const tabs = this.tabs();
    const at = tabs.indexOf(event.composedPath()[0] as HTMLElement);
    if (at >= 0 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.desk.write(this.desk.store.chats.value[at]!.id);
    }
    if (!step || at < 0 || event.altKey) return;
    event.preventDefault();
    const to = Math.min(Math.min(tabs.length, this.fitting) - 1, Math.max(0, at + step));
    this.desk.store.select(this.desk.store.chats.value[to]!.id);
    tabs[to]!.focus();
  };

  private tab(session: ChatSession, index: number, current: boolean, reachable: boolean) {
    return html`<cm-strip-tab class=${index >= this.fitting ? 'beyond' : ''} .desk=${this.desk} .session=${session} aria-selected=${current}
      tabindex=${reachable ? 0 : -1} @click=${() => this.desk.write(session.id)} data-testid="tab" data-chat=${session.id}></cm-strip-tab>`;
  }

  private more(rest: readonly ChatSession[], currentId: string | undefined) {
    if (rest.length === 0) return nothing;
    const unread = rest.reduce((sum, session) => sum + this.read(session.read.unread), 0);
    const chosen = (event: CustomEvent<{ item: { value: string } }>) => this.desk.write(event.detail.item.value);
    return html`<wa-dropdown placement="bottom-end" @wa-select=${chosen}>
      <button slot="trigger" class="button more ${rest.some(chat => chat.id === currentId) ? 'current' : ''}"
        aria-label=${t('strip.more', { count: rest.length })} data-testid="more-chats">
        ${t('card.more', { count: rest.length })}${unread ? html`<span class="badge">${unread > 99 ? '99+' : unread}</span>` : nothing}
      </button>
      ${rest.map(session => html`<wa-dropdown-item value=${session.id}><bdi>${session.name}</bdi></wa-dropdown-item>`)}
    </wa-dropdown>`;
  }

  private choice(layout: Layout, now: Layout) {
    const words = t(layout === 'one' ? 'strip.one' : 'strip.columns');
    return html`<button class="icon-button" aria-pressed=${layout === now} aria-label=${words} title=${words}
      @click=${() => (this.desk.layout.value = layout)} data-testid="layout-${layout}">
      <cm-icon name=${layout === 'one' ? 'single' : 'columns'}></cm-icon></button>`;
  }

  override render() {
    const chats = this.read(this.desk.store.chats);
    const currentId = this.read(this.desk.store.currentId);
    const layout = this.read(this.desk.layout);
    const shown = chats.slice(0, this.fitting);
    const reachable = shown.find(chat => chat.id === currentId)?.id ?? shown[0]?.id;
    return html`${this.tabsOnly ? nothing : html`<slot></slot>
        <h2 id="title">${t('strip.title')}</h2>
        <span class="count" aria-label=${t('strip.count', { count: chats.length })} role="img">${chats.length}</span>`}
      <div role="tablist" aria-label=${t('strip.title')} @keydown=${this.key}>
        ${repeat(chats, chat => chat.id, (chat, index) => this.tab(chat, index, chat.id === currentId, chat.id === reachable))}
      </div>
      ${this.tabsOnly ? nothing : html`${this.more(chats.slice(this.fitting), currentId)}
        <div class="layouts" role="group" aria-label=${t('strip.layout')}>${this.choice('columns', layout)}${this.choice('one', layout)}</div>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-strip': CmStrip;
  }
}
