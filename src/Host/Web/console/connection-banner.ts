import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { announce, now, shared, watch } from '@chatmonolith/kit';
import type { Connection } from './connection.ts';
import { t } from './text.ts';

/** “Connection lost. Trying again in 4 s. Try now”, and for a moment that it is back. */
@customElement('cm-connection-banner')
export class CmConnectionBanner extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .link {
        color: inherit;
        text-decoration: underline;
      }
      span {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) connection!: Connection;
  private readonly time = watch(this, now());
  private stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    let before = 'none';
    this.stop = this.connection.banner.subscribe(({ kind }) => {
      if (kind !== before && kind === 'lost') announce(t('connection.lostSpoken'), true);
      if (kind !== before && kind === 'back') announce(t('connection.back'));
      before = kind;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override render() {
    const banner = this.connection.banner.value;
    if (banner.kind === 'none') return nothing;
    if (banner.kind === 'back')
      return html`<cm-banner kind="ok" icon="check" data-testid="connection-back">${t('connection.back')}</cm-banner>`;
    const seconds = banner.retryAt ? Math.ceil((banner.retryAt - this.time.value) / 1000) : 0;
    return html`<cm-banner kind="warning" icon="wifi-off" data-testid="connection-lost">
      <span>${seconds > 0 ? t('connection.lost', { seconds }) : t('connection.trying')}</span>
      <button class="link" @click=${() => this.connection.retryNow()}>${t('connection.retry')}</button>
    </cm-banner>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-connection-banner': CmConnectionBanner;
  }
}
