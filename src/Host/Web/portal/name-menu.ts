import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { shared, type SignedInPerson } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from './text.ts';

/** One's own name and what is behind it. Fires `sign-out`. */
@customElement('cm-name-menu')
export class CmNameMenu extends LitElement {
  static override styles = [
    shared,
    css`
      .name {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 44px;
        padding-inline: 8px;
        border: 0;
        border-radius: var(--radius-m);
        background: none;
        color: var(--text);
        font: 500 0.9375rem/1.25rem var(--family);
      }
      .name:hover {
        background: var(--surface-2);
      }
      cm-avatar {
        --avatar-size: 28px;
      }
      .who {
        padding: 8px 12px 10px;
        border-block-end: 1px solid var(--border);
        margin-block-end: 4px;
        color: var(--text-2);
        font: var(--type-base);
      }
      @media (max-width: 599.98px) {
        .name bdi {
          max-inline-size: 30vw;
          overflow: hidden;
          text-overflow: ellipsis;
          white-space: nowrap;
        }
      }
    `,
  ];

  @property({ attribute: false }) person!: SignedInPerson;

  override render() {
    const { name, initials, email } = this.person;
    return html`<wa-dropdown placement="bottom-end" @wa-select=${() => this.dispatchEvent(new Event('sign-out'))}>
      <button slot="trigger" class="name" data-testid="name-menu">
        <cm-avatar .name=${name} .initials=${initials}></cm-avatar>
        <span class="sr-only">${t('menu.account')}</span><bdi>${name}</bdi><cm-icon name="chevron-down"></cm-icon>
      </button>
      <div class="who"><bdi>${email}</bdi></div>
      <wa-dropdown-item value="sign-out" data-testid="sign-out">
        <cm-icon slot="icon" name="sign-out"></cm-icon>${t('menu.signOut')}
      </wa-dropdown-item>
    </wa-dropdown>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-name-menu': CmNameMenu;
  }
}
