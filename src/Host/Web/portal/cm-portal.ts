import { loadSession, session } from '@chatmonolith/accounts';
import { refusalText, shared, watch, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './portal-shell.ts';
import { t } from './text.ts';

/** The whole page at /portal: sign-in, and the portal for the customer user who is signed in. */
@customElement('cm-portal')
export class CmPortal extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-block-size: 100dvh;
      }
      cm-empty {
        min-block-size: 100dvh;
      }
    `,
  ];

  @state() private refusal?: Refusal;
  private readonly session = watch(this, session);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  private async begin(): Promise<void> {
    this.refusal = undefined;
    const answer = await loadSession('customer');
    if (!answer.ok) this.refusal = answer.error;
  }

  override render() {
    if (this.refusal)
      return html`<main>
        <cm-empty error heading=${t('start.failed')} text=${refusalText(this.refusal)}>
          <button class="button" @click=${() => void this.begin()}>${t('start.retry')}</button>
        </cm-empty>
      </main>`;
    const now = this.session.value;
    if (!now) return nothing;
    return now.person
      ? html`<cm-portal-shell .session=${now} .person=${now.person}></cm-portal-shell>`
      : html`<cm-sign-in as="customer"></cm-sign-in>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-portal': CmPortal;
  }
}
