import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { ModalElement, dialogStyles } from '@chatmonolith/kit/dialog';
import { watch, type Signal } from '@chatmonolith/kit/store';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import { keyGroups } from './key-list.ts';
import { t } from './texts.ts';

/** The keys that exist, and the switch for the single ones. */
@customElement('cm-keys-dialog')
export class CmKeysDialog extends ModalElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      wa-dialog {
        --width: 760px;
      }
      .groups {
        columns: 2 280px;
        column-gap: 32px;
      }
      section {
        break-inside: avoid;
        margin-block-end: 18px;
      }
      h3 {
        padding-block-end: 6px;
        font: var(--type-base);
        font-weight: 600;
      }
      dl div {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        min-block-size: 31px;
        border-block-start: 1px solid var(--border);
      }
      dd {
        display: flex;
        gap: 6px;
        white-space: nowrap;
      }
      kbd {
        display: inline-grid;
        place-items: center;
        min-inline-size: 20px;
        block-size: 20px;
        padding-inline: 5px;
        border: 1px solid var(--border-2);
        border-radius: 4px;
        color: var(--text-2);
        font: var(--type-secondary);
      }
      wa-switch {
        --width: 34px;
        --height: 20px;
        --thumb-size: 14px;
        flex: 1;
        color: var(--text-2);
      }
    `,
  ];

  @property({ attribute: false }) singleKeys!: Signal<boolean>;
  private single?: ReturnType<typeof watch<boolean>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.single ??= watch(this, this.singleKeys);
  }

  override render() {
    const change = (event: Event) => (this.singleKeys.value = (event.target as HTMLInputElement).checked);
    return html`<wa-dialog label=${t('keys.title')}>
      <div class="groups" data-testid="keys">
        ${keyGroups().map(group => html`<section><h3>${group.title}</h3><dl>
          ${group.keys.map(([does, ...keys]) => html`<div><dt>${does}</dt><dd>${keys.map(key => html`<kbd>${key}</kbd>`)}</dd></div>`)}
        </dl></section>`)}
      </div>
      <wa-switch slot="footer" .checked=${this.single!.value} @change=${change}>${t('keys.single')}</wa-switch>
      <button slot="footer" class="button primary" autofocus @click=${() => this.close()}>${t('keys.done')}</button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-keys-dialog': CmKeysDialog;
  }
}
