import { fullTime, clock, longDate, refusalText, shared, toast, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from './text.ts';

interface DeadLetter {
  module: string;
  kind: 'inbox' | 'job';
  id: string;
  name: string;
  error: string;
  at: string;
}

/** For administrators: events and jobs that failed for good, each with its retry. */
@customElement('cm-delivery-page')
export class CmDeliveryPage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        overflow: auto;
        padding: 16px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 16px;
        margin-block-end: 12px;
        color: var(--text-2);
        font: var(--type-base);
      }
      .frame {
        border: 1px solid var(--border);
        border-radius: var(--radius-l);
        background: var(--surface);
        box-shadow: var(--shadow-card);
      }
      .old {
        opacity: 0.55;
      }
      cm-note {
        margin-block-end: 12px;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font: var(--type-base);
      }
      th {
        color: var(--text-2);
        font: var(--type-secondary);
        font-weight: 600;
        text-align: start;
      }
      th,
      td {
        padding: 10px 12px;
        vertical-align: top;
      }
      td,
      thead th {
        border-block-end: 1px solid var(--border);
      }
      tbody tr:last-child td {
        border-block-end: 0;
      }
      td b {
        display: block;
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      td small {
        color: var(--text-3);
        font: var(--type-secondary);
      }
      .error {
        color: var(--danger-text);
        overflow-wrap: anywhere;
      }
      .time {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .act {
        text-align: end;
      }
      @media (max-width: 899.98px) {
        thead {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        table,
        tbody {
          display: block;
        }
        tr {
          display: block;
          padding: 12px;
        }
        tr + tr {
          border-block-start: 1px solid var(--border);
        }
        td {
          display: block;
          padding: 0 0 4px;
          border: 0;
        }
        .time {
          color: var(--text-3);
          font: var(--type-secondary);
        }
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private letters?: DeadLetter[];
  @state() private refusal?: Refusal;
  @state() private busy: ReadonlySet<string> = new Set();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    const answer = await this.context.api.get<DeadLetter[]>('/api/system/dead-letters');
    this.refusal = answer.ok ? undefined : answer.error;
    if (answer.ok) this.letters = answer.value;
  }

  private async retry(letter: DeadLetter): Promise<void> {
    this.busy = new Set([...this.busy, letter.id]);
    const { module, kind, id, name } = letter;
    const answer = await this.context.api.post<null>('/api/system/dead-letters/retry', { module, kind, id });
    this.busy = new Set([...this.busy].filter(one => one !== id));
    if (answer.ok) {
      this.letters = this.letters?.filter(one => one.id !== id);
      toast({ kind: 'ok', text: t('delivery.retried', { name }) });
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.act button, header button')?.focus();
    } else toast({ kind: 'error', text: t('delivery.retryFailed', { name, reason: refusalText(answer.error) }) });
  }

  override render() {
    return html`<header>
        <p>${t('delivery.lead')}</p>
        <button class="button" data-testid="delivery-refresh" @click=${() => void this.load()}>
          <cm-icon name="refresh"></cm-icon>${t('delivery.refresh')}
        </button>
      </header>
      ${this.refusal && this.letters
        ? html`<cm-note kind="error"><strong>${t('delivery.failed')}</strong> ${refusalText(this.refusal)}</cm-note>`
        : nothing}
      <div class="frame ${this.refusal && this.letters ? 'old' : ''}">${this.list()}</div>`;
  }

  private list() {
    if (!this.letters && this.refusal)
      return html`<cm-empty error heading=${t('delivery.failed')} text=${refusalText(this.refusal)}>
        <button class="button" @click=${() => void this.load()}>${t('delivery.again')}</button>
      </cm-empty>`;
    if (!this.letters) return html`<cm-skeleton></cm-skeleton>`;
    if (!this.letters.length)
      return html`<cm-empty heading=${t('delivery.empty')} text=${t('delivery.emptyText')} data-testid="delivery-empty"></cm-empty>`;
    return html`<table data-testid="dead-letters">
      <thead>
        <tr>
          <th scope="col">${t('delivery.name')}</th>
          <th scope="col">${t('delivery.at')}</th>
          <th scope="col">${t('delivery.error')}</th>
          <th scope="col"><span class="sr-only">${t('delivery.action')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${this.letters.map(letter => this.row(letter))}
      </tbody>
    </table>`;
  }

  private row(letter: DeadLetter) {
    const busy = this.busy.has(letter.id);
    return html`<tr>
      <td><b>${letter.name}</b><small>${letter.module} · ${t(`delivery.${letter.kind}`)}</small></td>
      <td class="time"><time datetime=${letter.at} title=${fullTime(letter.at)}>${longDate(letter.at)}, ${clock(letter.at)}</time></td>
      <td class="error">${letter.error}</td>
      <td class="act">
        <button
          class="button"
          aria-label=${t('delivery.retryOf', { name: letter.name })}
          ?disabled=${busy}
          @click=${() => void this.retry(letter)}
        >
          <cm-icon name="refresh"></cm-icon>${t('delivery.retry')}
        </button>
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-delivery-page': CmDeliveryPage;
  }
}
