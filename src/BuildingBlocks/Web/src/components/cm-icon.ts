import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { directedIcons, icons, type IconName } from '../icons.ts';

/** A drawing beside words; with `label` it stands alone and is read out. */
@customElement('cm-icon')
export class CmIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :host(:dir(rtl)) .directed {
      transform: scaleX(-1);
    }
  `;

  @property() name: IconName = 'info';
  @property() label = '';

  override render() {
    return html`<svg
      viewBox="0 0 20 20"
      class=${directedIcons.has(this.name) ? 'directed' : nothing}
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${svg`<path d=${icons[this.name]} />`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-icon': CmIcon;
  }
}
