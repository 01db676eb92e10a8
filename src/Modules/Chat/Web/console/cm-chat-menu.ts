import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared, type IconName } from '@chatmonolith/kit';
import type { Role } from '../wire.ts';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/divider/divider.js';
import { openWindow } from './chat-window.ts';
import type { ChatSession } from './chat-session.ts';
import { actionsOf } from './desk.ts';
import { DeskElement } from './desk-element.ts';
import { menuStyles } from './menu-styles.ts';
import { mayInvite, mayLeave, mayMove, mayWriteIn, observes, othersWrite } from './roles.ts';
import { t } from './texts.ts';
import { isInternal } from './whom.ts';

/** What can be done with a chat: the actions that modules register, and closing it. */
@customElement('cm-chat-menu')
export class CmChatMenu extends DeskElement {
  static override styles = [shared, menuStyles];

  @property({ attribute: false }) session!: ChatSession;

  open(): void {
    const dropdown = this.renderRoot.querySelector('wa-dropdown');
    if (dropdown) dropdown.open = true;
  }

  private readonly chosen = (event: CustomEvent<{ item: { value: string } }>) => {
    const { value } = event.detail.item;
    if (value === 'close') return void (this.desk.dialog.value = { kind: 'close', session: this.session });
    if (value === 'leave') return void this.desk.leave(this.session);
    if (value === 'observer' || value === 'participant') return void this.desk.takeRole(this.session, value);
    if (value === 'invite') return void (this.desk.dialog.value = { kind: 'invite', session: this.session });
    if (value === 'channel') return this.desk.changeChannel(this.session);
    if (value === 'window') return openWindow(this.desk, this.session);
    const action = actionsOf(this.session).find(one => one.id === value);
    if (action) this.desk.run(action, this.session);
  };

  private roles() {
    const now = observes(this.session) ? 'observer' : 'participant';
    const open = { observer: now === 'observer' || othersWrite(this.session), participant: mayWriteIn(this.desk.store, this.session.view.value.channel.id) };
    const hint = open.observer ? t('menu.observer.hint') : t('menu.observer.alone');
    const item = (role: Role, icon: IconName, text: string, small?: string) => html`<wa-dropdown-item value=${role} ?disabled=${!open[role]}
        aria-current=${now === role ? 'true' : nothing} data-testid="menu-${role}">
      <cm-icon slot="icon" name=${icon}></cm-icon><span class="words"><span>${text}</span>${small ? html`<small>${small}</small>` : nothing}</span>
      ${now === role ? html`<cm-icon slot="details" name="check"></cm-icon>` : nothing}
    </wa-dropdown-item>`;
    return html`<p class="group" aria-hidden="true">${t('menu.role')}</p>
      ${item('observer', 'eye', t('menu.observer'), hint)}${item('participant', 'chats', t('menu.participant'))}`;
  }

  override render() {
    this.read(this.session.view);
    this.read(this.desk.store.channels);
    const actions = actionsOf(this.session);
    const windowed = !this.read(this.desk.context.signals.phone) && !this.desk.alone;
    return html`<wa-dropdown placement="bottom-end" distance="4" @wa-select=${this.chosen}>
      <button slot="trigger" class="icon-button" aria-label=${t('card.menu', { name: this.session.name })} data-testid="menu">
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="currentColor" /></svg>
      </button>
      ${actions.map(action => html`<wa-dropdown-item value=${action.id} data-testid="menu-${action.id}">
        <cm-icon slot="icon" name=${action.icon}></cm-icon>
        <span class="words"><span>${action.label}</span><small>${action.hint}</small></span>
        ${action.key ? html`<kbd slot="details">${action.key.toUpperCase()}</kbd>` : nothing}
      </wa-dropdown-item>`)}
      ${mayInvite(this.session) ? html`<wa-dropdown-item value="invite" data-testid="menu-invite">
        <cm-icon slot="icon" name="people"></cm-icon>${t('menu.invite')}<kbd slot="details">I</kbd>
      </wa-dropdown-item>` : nothing}
      ${mayMove(this.session) ? html`<wa-dropdown-item value="channel" data-testid="menu-channel">
        <cm-icon slot="icon" name="delivery"></cm-icon>${t('menu.channel')}<kbd slot="details">C</kbd>
      </wa-dropdown-item>` : nothing}
      ${windowed ? html`<wa-dropdown-item value="window" data-testid="menu-window">
        <cm-icon slot="icon" name="external"></cm-icon>${t('menu.window')}<kbd slot="details">W</kbd>
      </wa-dropdown-item>` : nothing}
      ${actions.length || windowed || mayInvite(this.session) ? html`<wa-divider></wa-divider>` : nothing}
      ${isInternal(this.session.view.value) ? nothing : html`${this.roles()}<wa-divider></wa-divider>`}
      ${mayLeave(this.session) ? html`<wa-dropdown-item value="leave" data-testid="menu-leave">
        <cm-icon slot="icon" name="sign-out"></cm-icon>${t('menu.leave')}<kbd slot="details">X</kbd>
      </wa-dropdown-item>` : nothing}
      ${observes(this.session) ? nothing : html`<wa-dropdown-item value="close" variant="danger" data-testid="menu-close">
        <cm-icon slot="icon" name="close"></cm-icon>${t('menu.close')}${mayLeave(this.session) ? nothing : html`<kbd slot="details">X</kbd>`}
      </wa-dropdown-item>`}
    </wa-dropdown>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-chat-menu': CmChatMenu;
  }
}
