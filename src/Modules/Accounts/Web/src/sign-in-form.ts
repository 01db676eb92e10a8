import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import type WaInput from '@awesome.me/webawesome/dist/components/input/input.js';
import { refusalText, shared, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fieldStyles } from './field-styles.ts';
import { signIn } from './session.ts';
import { t } from './text.ts';

/** Name and password. `fixed-login` asks again for the password of a known person. Fires `signed-in` with the person. */
@customElement('cm-sign-in-form')
export class CmSignInForm extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: 16px;
      }
      wa-button {
        margin-block-start: 4px;
      }
    `,
  ];

  @property({ attribute: 'fixed-login' }) fixedLogin = '';
  @state() private busy = false;
  @state() private refusal?: Refusal;
  @state() private missing = { login: false, password: false };
  @state() private login = '';
  @state() private password = '';
  @state() private stay = false;
  @query('#login') private loginField?: WaInput;
  @query('#password') private passwordField?: WaInput;

  /** Fills both fields, ready to be sent. */
  fill(login: string, password: string): void {
    this.login = login;
    this.password = password;
    this.refusal = undefined;
    this.missing = { login: false, password: false };
  }

  override focus(): void {
    const field = this.fixedLogin || this.login ? this.passwordField : this.loginField;
    field?.focus();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const login = this.fixedLogin || this.login.trim();
    this.missing = { login: !login, password: !this.password };
    this.refusal = undefined;
    if (!login || !this.password) {
      await this.updateComplete;
      (login ? this.passwordField : this.loginField)?.focus();
      return;
    }
    this.busy = true;
    const answer = await signIn(login, this.password, this.stay);
    this.busy = false;
    if (answer.ok) {
      this.dispatchEvent(new CustomEvent('signed-in', { detail: answer.value }));
      return;
    }
    this.refusal = answer.error;
    if (answer.error.code === 'accounts.sign-in-refused') this.password = '';
    await this.updateComplete;
    this.passwordField?.focus();
  }

  override render() {
    return html`<form novalidate @submit=${this.submit}>
      ${this.refusal ? this.failure(this.refusal) : nothing}
      ${this.fixedLogin
        ? html`<input class="sr-only" type="text" autocomplete="username" .value=${this.fixedLogin} tabindex="-1" aria-hidden="true" readonly />`
        : html`<wa-input
            id="login"
            data-testid="sign-in-login"
            label=${t('signIn.login')}
            autocomplete="username"
            autocapitalize="off"
            autocorrect="off"
            spellcheck="false"
            ?disabled=${this.busy}
            hint=${this.missing.login ? t('signIn.loginMissing') : ''}
            class=${this.missing.login ? 'invalid' : ''}
            .value=${this.login}
            @input=${(event: Event) => (this.login = (event.target as WaInput).value ?? '')}
          ></wa-input>`}
      <wa-input
        id="password"
        data-testid="sign-in-password"
        label=${t('signIn.password')}
        type="password"
        password-toggle
        autocomplete="current-password"
        ?disabled=${this.busy}
        hint=${this.missing.password ? t('signIn.passwordMissing') : ''}
        class=${this.missing.password ? 'invalid' : ''}
        .value=${this.password}
        @input=${(event: Event) => (this.password = (event.target as WaInput).value ?? '')}
      ></wa-input>
      <wa-checkbox
        data-testid="sign-in-stay"
        ?disabled=${this.busy}
        .checked=${this.stay}
        @change=${(event: Event) => (this.stay = (event.target as HTMLInputElement).checked)}
        >${t('signIn.stay')}</wa-checkbox
      >
      <wa-button type="submit" variant="brand" data-testid="sign-in-submit" ?loading=${this.busy}>${t('signIn.submit')}</wa-button>
    </form>`;
  }

  private failure(refusal: Refusal) {
    const [lead, text] =
      refusal.code === 'accounts.sign-in-refused'
        ? [t('signIn.refused.lead'), t('signIn.refused')]
        : refusal.code === 'accounts.locked'
          ? [t('signIn.locked.lead'), t('signIn.locked')]
          : [t('signIn.failed.lead'), refusalText(refusal)];
    return html`<cm-note kind="error" data-testid="sign-in-error"><strong>${lead}</strong> ${text}</cm-note>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-sign-in-form': CmSignInForm;
  }
}
