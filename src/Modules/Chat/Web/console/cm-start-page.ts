import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { ConsoleContext } from '@chatmonolith/kit/registry';
import type { People, PeopleRow } from '../wire.ts';
import { DeskElement } from './desk-element.ts';
import { deskOf } from './desk-of.ts';
import { openStartDialog } from './start-chat.ts';
import { t, whyNot } from './texts.ts';

/**
 * Where other help desks link to: `/console/start-chat?customer=E-MAIL&ticket=ID&number=NUMBER` asks that customer user for a
 * chat about that ticket.
 */
@customElement('cm-start-page')
export class CmStartPage extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 24px;
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private problem = '';

  override connectedCallback(): void {
    this.desk = deskOf(this.context);
    super.connectedCallback();
    void this.find(new URLSearchParams(window.location.search));
  }

  private async find(wanted: URLSearchParams): Promise<void> {
    const customer = wanted.get('customer')?.trim() ?? '';
    const answer = customer ? await this.desk.store.hub.call<People>('GetPeople', 'customers', customer, true) : undefined;
    if (answer && !answer.ok) return void (this.problem = whyNot(answer.error));
    const [found, ...others] = answer?.value.people ?? [];
    if (!found || others.length) return void (this.problem = t(found ? 'start.several' : 'start.unknown', { customer }));
    this.problem = found.refusal ? `${found.name}: ${whyNot({ code: found.refusal })}` : '';
    if (!found.refusal) this.open(found, wanted);
  }

  private open({ id, name, company }: PeopleRow, wanted: URLSearchParams): void {
    const ticket = { id: wanted.get('ticket') ?? undefined, number: wanted.get('number') ?? undefined };
    void openStartDialog(this.desk, { id, kind: 'customer', name, about: company ?? undefined, ticket: ticket.id || ticket.number ? ticket : undefined });
  }

  override render() {
    if (!this.problem) return html``;
    return html`<cm-empty error heading=${t('start.impossible')} text=${this.problem} data-testid="start-impossible">
      <button class="button" @click=${() => this.context.navigate('/people')}>${t('people.title')}</button></cm-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-start-page': CmStartPage;
  }
}
