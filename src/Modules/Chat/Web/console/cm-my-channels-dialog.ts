import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { choiceStyles } from './choice-styles.ts';
import type { Desk } from './desk.ts';
import { t } from './texts.ts';

/** Which channels an agent looks after; only those where the agent is Owner can be chosen. */
@customElement('cm-my-channels-dialog')
export class CmMyChannelsDialog extends ModalElement {
  static override styles = [shared, dialogStyles, choiceStyles, css`
    p {
      margin-block-end: 10px;
    }
  `];

  @property({ attribute: false }) desk!: Desk;
  @state() private busy = false;

  protected override get locked(): boolean {
    return this.busy;
  }

  private readonly save = async () => {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')];
    this.busy = true;
    const kept = await this.desk.choose({
      ...this.desk.store.filter.value, myChannels: boxes.filter(box => box.checked).map(box => box.value),
    });
    this.busy = false;
    if (kept) this.close();
  };

  override render() {
    const owned = this.desk.store.channels.value.filter(channel => channel.level === 'owner');
    const { myChannels } = this.desk.store.filter.value;
    return html`<wa-dialog label=${t('filter.title')}>
      <div class="stack" data-testid="my-channels-dialog">
        <p>${t(owned.length ? 'filter.hint' : 'filter.none.owned')}</p>
        <div class="choices" role="group" aria-label=${t('filter.title')}>
          ${owned.map(channel => html`<label class="choice">
            <input type="checkbox" value=${channel.id} .checked=${myChannels.includes(channel.id)} ?disabled=${this.busy} />
            <i style="background:var(--channel-${channel.color % 8})"></i><span class="words"><bdi>${channel.name}</bdi></span>
          </label>`)}
        </div>
      </div>
      <button slot="footer" class="button" ?disabled=${this.busy} @click=${() => this.close()}>${t('start.cancel')}</button>
      <button slot="footer" class="button primary" aria-disabled=${this.busy} @click=${this.save} data-testid="my-channels-save">${t('filter.save')}</button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-my-channels-dialog': CmMyChannelsDialog;
  }
}
