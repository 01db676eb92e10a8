import { pageTitle, shared, watch, type SignInKind } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import './entrance.ts';
import { session, type DemoSignIn } from './session.ts';
import './sign-in-form.ts';
import type { CmSignInForm } from './sign-in-form.ts';
import { t } from './text.ts';

/** The sign-in page of agents (console) and customer users (portal). The form's `signed-in` passes through. */
@customElement('cm-sign-in')
export class CmSignIn extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        margin-block-start: 24px;
        padding-block-start: 16px;
        border-block-start: 1px solid var(--border);
      }
      h2 {
        margin-block-end: 6px;
        color: var(--text-2);
        font: var(--type-secondary);
        font-weight: 600;
      }
      .demo {
        display: flex;
        align-items: center;
        gap: 10px;
        inline-size: calc(100% + 16px);
        min-block-size: 44px;
        margin-inline: -8px;
        padding: 4px 8px;
        border: 0;
        border-radius: var(--radius-m);
        background: none;
        text-align: start;
        font: var(--type-base);
      }
      .demo:hover {
        background: var(--surface-2);
      }
      .demo cm-avatar {
        --avatar-size: 28px;
      }
      .name {
        font-weight: 600;
      }
      .note {
        margin-inline-start: auto;
        color: var(--text-3);
      }
    `,
  ];

  @property() as: SignInKind = 'agent';
  @query('cm-sign-in-form') private form!: CmSignInForm;
  private readonly session = watch(this, session);

  protected override async firstUpdated(): Promise<void> {
    pageTitle.value = t('signIn.title');
    await this.form.updateComplete;
    this.form.focus();
  }

  private use(one: DemoSignIn): void {
    this.form.fill(one.login, one.password);
  }

  override render() {
    const organisation = this.session.value?.organisation ?? '';
    const demo = (this.session.value?.demo?.signIns ?? []).filter(one => one.kind === this.as);
    return html`<cm-entrance heading=${t('signIn.title')} lead=${t(`signIn.${this.as}`, { organisation })}>
      <cm-sign-in-form
        @signed-in=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent('signed-in', { detail: event.detail }))}
      ></cm-sign-in-form>
      ${demo.length
        ? html`<section aria-labelledby="demo">
            <h2 id="demo">${t('signIn.demo')}</h2>
            <ul>
              ${demo.map(
                one => html`<li>
                  <button
                    class="demo"
                    type="button"
                    data-testid="demo-sign-in"
                    data-login=${one.login}
                    @click=${() => this.use(one)}
                  >
                    <cm-avatar .name=${one.name}></cm-avatar>
                    <span class="name">${one.name}</span>
                    <span class="note">${one.note}</span>
                  </button>
                </li>`,
              )}
            </ul>
          </section>`
        : nothing}
    </cm-entrance>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-sign-in': CmSignIn;
  }
}
