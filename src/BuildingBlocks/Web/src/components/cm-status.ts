import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { announcement } from '../announce.ts';
import { watch } from '../store.ts';

/** The page's voice for screen readers; one on every page, fed by `announce`. */
@customElement('cm-status')
export class CmStatus extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  private readonly said = watch(this, announcement);

  override render() {
    const now = this.said.value;
    // The same words twice in a row have to differ to be read again.
    const words = now ? now.text + (now.id % 2 ? '' : '\u00a0') : '';
    return html`<p role="status">${now && !now.urgent ? words : ''}</p>
      <p role="alert">${now?.urgent ? words : ''}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-status': CmStatus;
  }
}
