import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { PanelSession } from './session.ts';
import type { PanelText } from './texts.ts';

/** A piece of the panel. It draws into the panel's own shadow root, where styles, ids and the focus are shared. */
export abstract class PanelPart extends LitElement {
  @property({ attribute: false }) session!: PanelSession;
  @property({ attribute: false }) t!: PanelText;

  private unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.unsubscribe = this.session.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Two copies of this script may meet on one page; the first one's elements serve both. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
