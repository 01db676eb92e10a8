import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../icons.ts';
import './cm-icon.ts';

export type NoteKind = 'info' | 'warning' | 'error' | 'ok' | 'internal';

const iconOf: Record<NoteKind, IconName> = { info: 'info', warning: 'warning', error: 'alert', ok: 'check', internal: 'lock' };

/** A note inside a page or dialog; an error is read out at once. Give the first words as `<strong>`. */
@customElement('cm-note')
export class CmNote extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    div {
      display: flex;
      gap: 10px;
      padding: 10px 12px;
      border-radius: var(--radius-composer);
      background: var(--surface-2);
      color: var(--text);
      font: var(--type-base);
      overflow-wrap: anywhere;
    }
    cm-icon {
      margin-block-start: 1px;
      color: var(--text-2);
    }
    .error {
      background: var(--danger-subtle);
    }
    .error cm-icon {
      color: var(--danger-text);
    }
    .warning {
      background: var(--warn-subtle);
    }
    .warning cm-icon {
      color: var(--warn-text);
    }
    .ok {
      background: var(--ok-subtle);
    }
    .ok cm-icon {
      color: var(--ok-text);
    }
    .internal {
      background: var(--internal-subtle);
    }
    .internal cm-icon {
      color: var(--internal-text);
    }
    p {
      margin: 0;
      flex: 1;
      min-inline-size: 0;
    }
  `;

  @property() kind: NoteKind = 'info';
  /** Another drawing than the kind's own. */
  @property() icon?: IconName;

  override render() {
    return html`<div class=${this.kind} role=${this.kind === 'error' ? 'alert' : 'note'}>
      <cm-icon name=${this.icon ?? iconOf[this.kind]}></cm-icon><p><slot></slot></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-note': CmNote;
  }
}
