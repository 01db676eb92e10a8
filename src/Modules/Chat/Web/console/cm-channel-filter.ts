import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { DeskElement } from './desk-element.ts';
import { t } from './texts.ts';

/** All chat channels, or one's own: for the lists below, for notifications, and for whom others find available. */
@customElement('cm-channel-filter')
export class CmChannelFilter extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0 14px 8px;
      }
      fieldset {
        display: flex;
        margin: 0;
        padding: 2px;
        border: 0;
        border-radius: var(--radius-m);
        background: var(--bubble-in);
      }
      label {
        flex: 1;
        display: grid;
        place-items: center;
        min-block-size: 28px;
        border: 1px solid transparent;
        border-radius: var(--radius-s);
        color: var(--text-2);
        font: var(--type-secondary);
        font-weight: 500;
        cursor: pointer;
      }
      label:has(:checked) {
        border-color: var(--control);
        background: var(--surface);
        color: var(--text);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      p {
        margin-block: 6px 0;
        color: var(--text-2);
        font: var(--type-secondary);
      }
      @media (max-width: 899.98px) {
        label {
          min-block-size: 44px;
        }
      }
    `,
  ];

  private readonly openChoice = () => (this.desk.dialog.value = { kind: 'my-channels' });

  private option(onlyMine: boolean, text: string) {
    const filter = this.read(this.desk.store.filter);
    return html`<label><input type="radio" name="filter" .checked=${filter.onlyMine === onlyMine} data-testid=${onlyMine ? 'filter-mine' : 'filter-all'}
      @change=${() => void this.desk.choose({ ...filter, onlyMine })} />${text}</label>`;
  }

  private hint(myChannels: readonly string[]) {
    const names = this.read(this.desk.store.channels).filter(channel => myChannels.includes(channel.id)).map(channel => channel.name);
    return html`<p data-testid="filter-hint">${names.length ? html`<bdi>${names.join(', ')}</bdi>` : t('filter.none')}
      <button class="link" @click=${this.openChoice} data-testid="choose-channels">${t(names.length ? 'filter.change' : 'filter.choose')}</button></p>`;
  }

  override render() {
    const { onlyMine, myChannels } = this.read(this.desk.store.filter);
    return html`<fieldset><legend class="sr-only">${t('filter.legend')}</legend>
        ${this.option(false, t('filter.all'))}${this.option(true, t('filter.mine'))}</fieldset>
      ${onlyMine ? this.hint(myChannels) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-channel-filter': CmChannelFilter;
  }
}
