import { loadSession, session } from '@chatmonolith/accounts';
import { refusalText, shared, watch, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './shell.ts';
import { t } from './text.ts';

/** The whole page at /console: sign-in, and the shell for whoever is signed in. */
@customElement('cm-console')
export class CmConsole extends LitElement {
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
    const answer = await loadSession('agent');
    if (!answer.ok) this.refusal = answer.error;
    else if (answer.value.setupNeeded) window.location.replace('/setup');
  }

  override render() {
    if (this.refusal)
      return html`<main>
        <h1 class="sr-only">${t('product')}</h1>
        <cm-empty error heading=${t('start.failed')} text=${refusalText(this.refusal)}>
          <button class="button" @click=${() => void this.begin()}>${t('start.retry')}</button>
        </cm-empty>
      </main>`;
    const now = this.session.value;
    if (!now || now.setupNeeded) return nothing;
    return now.person
      ? html`<cm-shell .session=${now} .person=${now.person}></cm-shell>`
      : html`<cm-sign-in as="agent"></cm-sign-in>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-console': CmConsole;
  }
}
