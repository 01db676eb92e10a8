import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { shared, type SignedInPerson } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import './sign-in-form.ts';
import type { CmSignInForm } from './sign-in-form.ts';
import { t } from './text.ts';

/**
 * “Please sign in again” over the untouched page. Only signing in (`signed-in`) or giving up (`sign-out`) closes it.
 */
@customElement('cm-session-dialog')
export class CmSessionDialog extends LitElement {
  static override styles = [
    shared,
    css`
      wa-dialog {
        --width: 400px;
        --wa-panel-border-radius: var(--radius-dialog);
      }
      wa-dialog::part(header-actions) {
        display: none;
      }
      wa-dialog::part(title) {
        font: var(--type-dialog-title);
      }
      p {
        margin-block-end: 16px;
        color: var(--text-2);
        font: var(--type-base);
      }
      .who {
        display: flex;
        align-items: center;
        gap: 10px;
        margin-block-end: 16px;
        color: var(--text);
        font: var(--type-base);
        font-weight: 600;
      }
      .other {
        display: block;
        margin: 16px auto 0;
        font: var(--type-base);
      }
    `,
  ];

  @property({ attribute: false }) person!: SignedInPerson;
  @property({ type: Boolean }) open = false;
  @query('cm-sign-in-form') private form?: CmSignInForm;

  override render() {
    return html`<wa-dialog
      label=${t('expired.title')}
      ?open=${this.open}
      @wa-hide=${(event: Event) => {
        if (this.open) event.preventDefault();
      }}
      @wa-after-show=${() => this.form?.focus()}
    >
      <p data-testid="session-dialog">${t('expired.text', { kind: this.person.kind })}</p>
      <div class="who">
        <cm-avatar .name=${this.person.name} .initials=${this.person.initials}></cm-avatar>
        <bdi>${this.person.name}</bdi>
      </div>
      ${this.open
        ? html`<cm-sign-in-form
            fixed-login=${this.person.login}
            @signed-in=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent('signed-in', { detail: event.detail }))}
          ></cm-sign-in-form>`
        : ''}
      <button class="link other" type="button" @click=${() => this.dispatchEvent(new Event('sign-out'))}>
        ${t('expired.other')}
      </button>
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-session-dialog': CmSessionDialog;
  }
}
