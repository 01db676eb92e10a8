import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { ConsoleContext } from '@chatmonolith/kit/registry';
import { DeskElement } from './desk-element.ts';
import { deskOf } from './desk-of.ts';
import { t } from './texts.ts';
import './cm-people-card.ts';

/** Logged-In Users: agents and customer users, each with the way to a chat. */
@customElement('cm-people-page')
export class CmPeoplePage extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        block-size: 100%;
        overflow-y: auto;
        padding: 14px;
      }
      .legend,
      .cards {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 28px;
      }
      .legend {
        margin-block-end: 14px;
        padding: 10px 16px;
        border: 1px solid var(--border);
        border-radius: var(--radius-l);
        background: var(--surface);
        color: var(--text-2);
        font: var(--type-secondary);
      }
      .legend b {
        color: var(--text);
        font-weight: 600;
      }
      .scope [aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-subtle);
        color: var(--accent-text);
      }
      .scope {
        display: flex;
        gap: 4px;
        margin-block-end: 12px;
      }
      .cards {
        gap: 14px;
        align-items: flex-start;
      }
      cm-people-card {
        flex: 1 1 340px;
        min-inline-size: 0;
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private all = false;

  override connectedCallback(): void {
    this.desk = deskOf(this.context);
    super.connectedCallback();
  }

  private scope(all: boolean) {
    return html`<button class="button" aria-pressed=${this.all === all} @click=${() => (this.all = all)} data-testid=${all ? 'scope-all' : 'scope-logged-in'}>
      ${t(all ? 'people.all' : 'people.loggedIn')}</button>`;
  }

  override render() {
    const states = ['active', 'away', 'unavailable', 'out'] as const;
    return html`<p class="legend">${states.map(one => html`<span><cm-presence .state=${one}></cm-presence>
        <b>${t(`people.state.${one}`)}</b> ${t(`people.means.${one}`)}</span>`)}</p>
      <div class="scope" role="group" aria-label=${t('people.scope')}>${this.scope(false)}${this.scope(true)}</div>
      <div class="cards">
        <cm-people-card .desk=${this.desk} kind="agents" ?all=${this.all}></cm-people-card>
        <cm-people-card .desk=${this.desk} kind="customers" ?all=${this.all}></cm-people-card>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-people-page': CmPeoplePage;
  }
}
