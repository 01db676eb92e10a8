import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PresenceState } from '../presence.ts';
import './cm-presence.ts';

/** “Sara Lindqvist” → SL, “Kim” → K. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word));
  const first = (word: string | undefined) => [...(word ?? '')].find(char => /[\p{L}\p{N}]/u.test(char)) ?? '';
  return (first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '')).toLocaleUpperCase();
}

/** The same six tints for the same names on every screen. */
function tintOf(name: string): number {
  let sum = 7;
  for (const char of name) sum = (sum * 31 + char.codePointAt(0)!) % 9973;
  return sum % 6;
}

/**
 * Initials on a tint, with presence in the corner. `square` for public users. The name always stands beside it, so it is
 * itself silent.
 */
@customElement('cm-avatar')
export class CmAvatar extends LitElement {
  static override styles = css`
    :host {
      --avatar-size: 32px;
      position: relative;
      display: inline-block;
      flex: none;
      inline-size: var(--avatar-size);
      block-size: var(--avatar-size);
    }
    span {
      display: grid;
      place-items: center;
      inline-size: 100%;
      block-size: 100%;
      border-radius: 50%;
      font: 600 calc(var(--avatar-size) * 0.36)/1 var(--family);
    }
    /* drawn, not written: the name beside it is what is read, searched and copied */
    span::before {
      content: attr(data-initials);
    }
    .square {
      border-radius: 25%;
    }
    cm-presence {
      position: absolute;
      inset-block-end: -2px;
      inset-inline-end: -2px;
      border-radius: 50%;
      box-shadow: 0 0 0 2px var(--avatar-edge, var(--surface));
      background: var(--avatar-edge, var(--surface));
    }
  `;

  @property() name = '';
  @property() initials = '';
  @property({ type: Boolean }) square = false;
  @property({ attribute: 'person-id' }) personId = '';
  @property() presence?: PresenceState;

  override render() {
    const tint = tintOf(this.name);
    const follows = this.presence !== undefined || this.personId !== '';
    return html`<span
        class=${this.square ? 'square' : nothing}
        style="background:var(--avatar-${tint});color:var(--avatar-${tint}-text)"
        data-initials=${this.initials || initialsOf(this.name)}
        aria-hidden="true"
      ></span
      >${follows
        ? html`<cm-presence .state=${this.presence} .personId=${this.personId} .name=${this.name}></cm-presence>`
        : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-avatar': CmAvatar;
  }
}
