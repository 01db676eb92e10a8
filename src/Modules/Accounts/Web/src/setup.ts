import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import type WaInput from '@awesome.me/webawesome/dist/components/input/input.js';
import { api, pageTitle, refusalText, shared, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './entrance.ts';
import { fieldStyles } from './field-styles.ts';
import { loadSession, session } from './session.ts';
import { t } from './text.ts';

const fields = ['code', 'organisation', 'name', 'login', 'email', 'password'] as const;
type Field = (typeof fields)[number];

const kinds: Record<Field, { type: 'text' | 'email' | 'password'; autocomplete: string }> = {
  code: { type: 'text', autocomplete: 'one-time-code' },
  organisation: { type: 'text', autocomplete: 'organization' },
  name: { type: 'text', autocomplete: 'name' },
  login: { type: 'text', autocomplete: 'username' },
  email: { type: 'email', autocomplete: 'email' },
  password: { type: 'password', autocomplete: 'new-password' },
};
const hints: Partial<Record<Field, string>> = {
  organisation: t('setup.organisationHint'),
  password: t('setup.passwordHint'),
};

/** The page at /setup: makes the first administrator with the code that the server printed. */
@customElement('cm-setup')
export class CmSetup extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: 14px;
      }
      .on {
        margin-block-start: 16px;
        inline-size: 100%;
      }
    `,
  ];

  @state() private values: Record<Field, string> = { code: '', organisation: '', name: '', login: '', email: '', password: '' };
  @state() private missing: readonly Field[] = [];
  @state() private refusal?: Refusal;
  @state() private busy = false;
  @state() private done: 'no' | 'now' | 'before' = 'no';

  protected override async firstUpdated(): Promise<void> {
    pageTitle.value = t('setup.title');
    const answer = await loadSession('agent');
    if (!answer.ok) this.refusal = answer.error;
    else if (!session.value!.setupNeeded) this.done = 'before';
    else this.field('code')?.focus();
  }

  private field(name: Field): WaInput | null {
    return this.renderRoot.querySelector(`#${name}`);
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.refusal = undefined;
    this.missing = fields.filter(field => field !== 'organisation' && !this.values[field].trim());
    if (this.missing.length) return this.field(this.missing[0]!)?.focus();
    this.busy = true;
    const { organisation, ...required } = this.values;
    const answer = await api.post<null>('/api/accounts/setup', { ...required, ...(organisation.trim() && { organisation }) });
    this.busy = false;
    if (answer.ok) this.done = 'now';
    else if (answer.error.code === 'accounts.setup-done') this.done = 'before';
    else {
      this.refusal = answer.error;
      await this.updateComplete;
      const field = answer.error.code === 'accounts.setup-refused' ? 'code' : answer.error.args?.field;
      if (fields.includes(field as Field)) this.field(field as Field)?.focus();
    }
  }

  override render() {
    return html`<cm-entrance heading=${t('setup.title')} lead=${this.done === 'no' ? t('setup.text') : ''}>
      ${this.done === 'no' ? this.form() : this.end(this.done)}
    </cm-entrance>`;
  }

  private end(done: 'now' | 'before') {
    return html`<cm-note kind=${done === 'now' ? 'ok' : 'info'}>
        <strong>${done === 'now' ? t('setup.success.lead') : t('setup.done.lead')}</strong>
        ${done === 'now' ? t('setup.success') : t('setup.done')}
      </cm-note>
      <a class="button primary on" href="/console" data-testid="setup-sign-in">${t('setup.signIn')}</a>`;
  }

  private form() {
    return html`<form novalidate @submit=${this.submit}>
      ${this.refusal ? this.failure(this.refusal) : nothing} ${fields.map(field => this.input(field))}
      <wa-button type="submit" variant="brand" data-testid="setup-submit" ?loading=${this.busy}>${t('setup.submit')}</wa-button>
    </form>`;
  }

  private input(field: Field) {
    const missing = this.missing.includes(field);
    return html`<wa-input
      id=${field}
      data-testid="setup-${field}"
      label=${t(`setup.${field}`)}
      type=${kinds[field].type}
      autocomplete=${kinds[field].autocomplete as never}
      ?password-toggle=${kinds[field].type === 'password'}
      ?disabled=${this.busy}
      class=${missing ? 'invalid' : ''}
      hint=${missing ? t('setup.missing') : (hints[field] ?? '')}
      .value=${this.values[field]}
      @input=${(event: Event) => (this.values = { ...this.values, [field]: (event.target as WaInput).value ?? '' })}
    ></wa-input>`;
  }

  private failure(refusal: Refusal) {
    const [lead, text] =
      refusal.code === 'accounts.setup-refused'
        ? [t('setup.refused.lead'), t('setup.refused')]
        : refusal.code === 'request.invalid'
          ? [t('setup.invalid.lead'), t('setup.invalid', { field: refusal.args?.field ?? '' })]
          : [t('setup.invalid.lead'), refusalText(refusal)];
    return html`<cm-note kind="error" data-testid="setup-error"><strong>${lead}</strong> ${text}</cm-note>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-setup': CmSetup;
  }
}
