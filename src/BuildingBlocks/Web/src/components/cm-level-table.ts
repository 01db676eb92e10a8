import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { kitText } from '../refusals.ts';
import { shared } from '../styles.ts';
import './cm-avatar.ts';

export type ChatLevel = 'none' | 'observer' | 'participant' | 'owner';

/** From least to most; a higher level includes the lower ones. */
export const chatLevels = ['observer', 'participant', 'owner'] as const satisfies readonly ChatLevel[];

export interface LevelRow {
  id: string;
  name: string;
  /** What else is to be known, such as that the person is deactivated. */
  note?: string;
  level: ChatLevel;
}

const rank = (level: ChatLevel) => chatLevels.indexOf(level as (typeof chatLevels)[number]);

/** The level after a click on the box of one: checking raises to it, clearing lowers to the one below. */
export function levelAfter(before: ChatLevel, box: (typeof chatLevels)[number]): ChatLevel {
  return rank(before) >= rank(box) ? (chatLevels[rank(box) - 1] ?? 'none') : box;
}

/** One chat level per row, as three boxes. Fires `level` with `{ id, level }`; also for one of the `candidates`, as observer. */
@customElement('cm-level-table')
export class CmLevelTable extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font: var(--type-base);
      }
      th {
        padding: 8px 4px;
        text-align: start;
        font: inherit;
      }
      thead th {
        color: var(--text-2);
        font: var(--type-secondary);
        font-weight: 600;
      }
      th:not(:first-child),
      td {
        inline-size: 76px;
        padding: 0;
        text-align: center;
      }
      tbody tr {
        border-block-start: 1px solid var(--border);
      }
      .who {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 28px;
        overflow-wrap: anywhere;
      }
      cm-avatar {
        --avatar-size: 28px;
      }
      small {
        display: block;
        color: var(--text-3);
        font: var(--type-secondary);
      }
      td label {
        display: grid;
        place-items: center;
        min-block-size: 32px;
      }
      input {
        inline-size: 17px;
        block-size: 17px;
        margin: 0;
        accent-color: var(--accent);
      }
      .add {
        display: flex;
        gap: 8px;
        margin-block-start: 12px;
      }
      select {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 32px;
        padding-inline: 8px;
        border: 1px solid var(--control);
        border-radius: var(--radius-m);
        background: var(--surface);
        color: var(--text);
        font: var(--type-base);
      }
      .empty {
        padding-block: 10px;
        border-block-start: 1px solid var(--border);
        color: var(--text-2);
        font: var(--type-base);
      }
      @media (max-width: 899.98px) {
        td label,
        select {
          min-block-size: 44px;
        }
        select {
          font-size: 16px;
        }
        th:not(:first-child),
        td {
          inline-size: 66px;
        }
        thead th:not(:first-child) {
          font-size: 0.6875rem;
        }
        input {
          inline-size: 20px;
          block-size: 20px;
        }
      }
    `,
  ];

  @property() heading = '';
  @property({ attribute: false }) rows: readonly LevelRow[] = [];
  /** People with an avatar, groups without. */
  @property({ type: Boolean }) avatars = false;
  /** Who or what can still be added, and what the field for it is called. */
  @property({ attribute: false }) candidates: readonly { id: string; name: string }[] = [];
  @property({ attribute: 'add-label' }) addLabel = '';
  @property() empty = '';
  @property({ type: Boolean }) locked = false;
  @query('select') private choice?: HTMLSelectElement;

  private say(id: string, level: ChatLevel): void {
    this.dispatchEvent(new CustomEvent('level', { detail: { id, level } }));
  }

  private toggle(event: Event, row: LevelRow, box: (typeof chatLevels)[number]): void {
    this.say(row.id, levelAfter(row.level, box));
    // What is shown follows the row, also where the box has switched itself.
    (event.target as HTMLInputElement).checked = rank(row.level) >= rank(box);
    this.requestUpdate();
  }

  private add(): void {
    if (!this.choice?.value) return;
    this.say(this.choice.value, 'observer');
    this.choice.value = '';
  }

  override render() {
    return html`<table data-testid="levels">
        <thead>
          <tr>
            <th scope="col">${this.heading}</th>
            ${chatLevels.map(level => html`<th scope="col">${kitText(`level.${level}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(row => this.row(row))}
        </tbody>
      </table>
      ${this.rows.length ? nothing : html`<p class="empty">${this.empty}</p>`} ${this.candidates.length ? this.adder() : nothing}`;
  }

  private row(row: LevelRow) {
    return html`<tr data-testid="level-row">
      <th scope="row">
        <span class="who"
          >${this.avatars ? html`<cm-avatar .name=${row.name} .personId=${row.id}></cm-avatar>` : nothing}<span
            ><bdi>${row.name}</bdi>${row.note ? html`<small>${row.note}</small>` : nothing}</span
          ></span
        >
      </th>
      ${chatLevels.map(
        level => html`<td>
          <label
            ><input
              type="checkbox"
              data-testid="level-${level}"
              aria-label=${kitText('level.of', { level: kitText(`level.${level}`), name: row.name })}
              .checked=${rank(row.level) >= rank(level)}
              ?disabled=${this.locked}
              @change=${(event: Event) => this.toggle(event, row, level)}
          /></label>
        </td>`,
      )}
    </tr>`;
  }

  private adder() {
    return html`<div class="add">
      <select aria-label=${this.addLabel} data-testid="level-candidates" ?disabled=${this.locked}>
        <option value="">${this.addLabel}</option>
        ${this.candidates.map(one => html`<option value=${one.id}>${one.name}</option>`)}
      </select>
      <button class="button" data-testid="level-add" ?disabled=${this.locked} @click=${() => this.add()}>
        <cm-icon name="plus"></cm-icon>${kitText('level.add')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-level-table': CmLevelTable;
  }
}
