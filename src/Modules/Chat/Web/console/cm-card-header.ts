import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { Participant } from '../wire.ts';
import { cardHeaderStyles } from './card-header-styles.ts';
import { channelStyles, placeChip } from './channel-chip.ts';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { isObserving, mayLeave } from './roles.ts';
import { t } from './texts.ts';
import { whom } from './whom.ts';
import './cm-chat-menu.ts';
import './cm-monitoring.ts';

const SHOWN = 3;

/** Who a chat is with, in which channel, who takes part, and what can be done with it. */
@customElement('cm-card-header')
export class CmCardHeader extends DeskElement {
  static override styles = [shared, channelStyles, cardHeaderStyles];

  @property({ attribute: false }) session!: ChatSession;

  openMenu(): void {
    this.renderRoot.querySelector('cm-chat-menu')?.open();
  }

  private presence(participant: Participant | undefined, id: string, name: string) {
    const left = participant?.active === false && !this.session.ended;
    return html`<cm-presence .personId=${id} .state=${left ? 'inactive' : undefined} .name=${name}></cm-presence>`;
  }

  private participants(all: readonly Participant[]) {
    const agents = all.filter(one => one.kind === 'agent' && one.active && !isObserving(one));
    const mine = agents.find(one => one.id === this.session.me);
    const others = agents.filter(one => one !== mine);
    const shown = [...(mine ? [mine] : []), ...others].slice(0, SHOWN);
    const hidden = agents.length - shown.length;
    const names = others.map(one => one.name).join(', ');
    return html`<ul aria-label=${t('card.participants')}>
      ${shown.map(one => html`<li>${this.presence(one, one.id, one.name)}<bdi>${one === mine ? t('card.you') : one.name}</bdi></li>`)}
      ${all.filter(isObserving).map(one => html`<li class="chip observing" data-testid="observing"><cm-icon name="eye"></cm-icon><bdi>${one.id === this.session.me
        ? t('card.observing.you') : t('card.observing', { name: one.name.split(' ')[0] ?? one.name })}</bdi></li>`)}
      ${hidden > 0 ? html`<li title=${names}>${t('card.more', { count: hidden })}<span class="sr-only">${names}</span></li>` : nothing}
    </ul>`;
  }

  override render() {
    const view = this.read(this.session.view);
    const { participants } = view;
    const other = whom(view, this.session.me);
    const phone = this.read(this.desk.context.signals.phone) && !this.desk.alone;
    const lost = this.read(this.session.lost);
    const about = other.kind === 'visitor' ? t('card.public') : other.company;
    const back = () => this.desk.context.navigate('/chats/requests');
    return html`<div class="row">
        ${phone ? html`<button class="icon-button" aria-label=${t('card.back')} @click=${back}
          data-testid="back"><cm-icon name="chevron-left"></cm-icon></button>` : nothing}
        ${this.presence(participants.find(one => one.id === other.id), other.id, other.name)}
        <h2><bdi>${other.name}</bdi></h2>
        <span class="about"><bdi>${about}</bdi></span>
        ${lost || this.session.ended ? nothing : html`<cm-monitoring .desk=${this.desk} .session=${this.session}></cm-monitoring>
          <cm-chat-menu .desk=${this.desk} .session=${this.session}></cm-chat-menu>`}
        <button class="icon-button" aria-label=${t(mayLeave(this.session) ? 'card.leave' : 'card.close', { name: other.name })} @click=${() => this.desk.askToClose(this.session)}
          data-testid="close-chat"><cm-icon name="close"></cm-icon></button>
      </div>
      <div class="row second">${placeChip(view)}${view.beside ? html`<span class="about-chat">${t('card.about', { name: view.beside.name })}</span>` : nothing}${this.participants(participants.filter(one => one.id !== other.id))}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-card-header': CmCardHeader;
  }
}
