import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared, watch, type ConsoleContext } from '@chatmonolith/kit';
import './cm-ticket-list.ts';
import './cm-ticket-zoom.ts';

/** `/tickets` lists, `/tickets/ID` shows one; the list keeps its filter and place meanwhile. */
@customElement('cm-tickets-page')
export class CmTicketsPage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        block-size: 100%;
        overflow-y: auto;
        padding: 16px;
      }
      @media (max-width: 899.98px) {
        :host {
          padding: 4px 12px 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  private subpath?: ReturnType<typeof watch<string>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.subpath ??= watch(this, this.context.signals.subpath);
  }

  override render() {
    const id = this.subpath!.value.slice(1);
    return html`<cm-ticket-list .context=${this.context} ?hidden=${Boolean(id)} .shown=${!id}></cm-ticket-list>
      ${id ? html`<cm-ticket-zoom .context=${this.context} .ticketId=${id}></cm-ticket-zoom>` : ''}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-tickets-page': CmTicketsPage;
  }
}
