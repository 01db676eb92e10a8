import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared, type ConsoleContext } from '@chatmonolith/kit';
import { deskOf } from './desk-of.ts';
import { t } from './texts.ts';
import './cm-keys-dialog.ts';

/** Opens the list of keys, by click and by “?” wherever nobody is writing. */
@customElement('cm-keys-button')
export class CmKeysButton extends LitElement {
  static override styles = [shared];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private open = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.key);
  }

  private readonly key = (event: KeyboardEvent) => {
    const busy = event.composedPath().some(node => node instanceof HTMLElement && node.matches('input, textarea, select, wa-dialog'));
    if (event.key !== '?' || busy || event.defaultPrevented || !deskOf(this.context).singleKeys.value) return;
    event.preventDefault();
    this.open = true;
  };

  override render() {
    return html`<button class="icon-button" aria-label=${t('keys.open')} title=${t('keys.open')} @click=${() => (this.open = true)}
      data-testid="keys-button">
        <cm-icon name="keyboard"></cm-icon></button>
      ${this.open ? html`<cm-keys-dialog .singleKeys=${deskOf(this.context).singleKeys} @closed=${() => (this.open = false)}></cm-keys-dialog>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-keys-button': CmKeysButton;
  }
}
