import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { shared, type SignedInPerson } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { leave } from './sign-out.ts';
import { t } from './text.ts';

/** One's own avatar and the menu behind it. */
@customElement('cm-own-menu')
export class CmOwnMenu extends LitElement {
  static override styles = [
    shared,
    css`
      .avatar {
        display: block;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: none;
      }
      .avatar:focus-visible {
        outline-color: var(--on-brand);
      }
      cm-avatar {
        --avatar-size: 36px;
        --avatar-edge: var(--rail);
        display: block;
      }
      .who {
        padding: 8px 12px 10px;
        border-block-end: 1px solid var(--border);
        margin-block-end: 4px;
        font: var(--type-base);
      }
      .who b {
        display: block;
        font-weight: 600;
      }
      .who bdi {
        color: var(--text-2);
      }
    `,
  ];

  @property({ attribute: false }) person!: SignedInPerson;

  override render() {
    return html`<wa-dropdown placement="right-end" @wa-select=${() => void leave()}>
      <button slot="trigger" class="avatar" data-testid="own-menu">
        <cm-avatar .name=${this.person.name} .initials=${this.person.initials} .personId=${this.person.id}></cm-avatar>
        <span class="sr-only">${t('me.menu')}</span>
      </button>
      <div class="who"><b><bdi>${this.person.name}</bdi></b><bdi>${this.person.email}</bdi></div>
      <wa-dropdown-item value="sign-out" data-testid="sign-out">
        <cm-icon slot="icon" name="sign-out"></cm-icon>${t('me.signOut')}
      </wa-dropdown-item>
    </wa-dropdown>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-own-menu': CmOwnMenu;
  }
}
