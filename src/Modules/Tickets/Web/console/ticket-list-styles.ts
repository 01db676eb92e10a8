import { css } from 'lit';

export const ticketListStyles = css`
  :host {
    display: block;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-end: 12px;
  }
  fieldset {
    display: inline-flex;
    margin: 0;
    padding: 2px;
    border: 0;
    border-radius: var(--radius-m);
    background: var(--bubble-in);
  }
  fieldset label {
    display: grid;
    place-items: center;
    min-block-size: 30px;
    padding-inline: 12px;
    border: 1px solid transparent;
    border-radius: var(--radius-s);
    color: var(--text-2);
    font: var(--type-base);
    font-weight: 500;
    cursor: pointer;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .chosen {
    border-color: var(--control);
    background: var(--surface);
    color: var(--text);
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .search {
    flex: 0 1 280px;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 34px;
    padding-inline: 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text-3);
  }
  .search:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    border: 0;
    background: none;
    color: var(--text);
    font: var(--type-base);
  }
  .search input:focus {
    outline: none;
  }
  .search input::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  cm-note {
    margin-block-end: 12px;
  }
  .frame {
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
  }
  [data-stale] {
    opacity: 0.55;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: var(--type-base);
  }
  th,
  td {
    padding: 11px 12px;
    text-align: start;
  }
  th {
    color: var(--text-2);
    font: var(--type-secondary);
    font-weight: 600;
  }
  td {
    border-block-start: 1px solid var(--border);
    color: var(--text-2);
  }
  tbody tr {
    position: relative;
  }
  tbody tr:hover {
    background: var(--surface-2);
  }
  .number a {
    font-weight: 500;
    text-decoration: none;
  }
  .number a:hover {
    text-decoration: underline;
  }
  /* The link covers its row, so that a click anywhere opens the ticket. */
  .number a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .title {
    min-inline-size: 180px;
    color: var(--text);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .chip {
    white-space: nowrap;
  }
  .when {
    white-space: nowrap;
  }
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 44px;
    padding: 6px 12px;
    border-block-start: 1px solid var(--border);
    color: var(--text-2);
    font: var(--type-secondary);
  }
  @media (max-width: 1099.98px) {
    th:nth-child(6),
    td:nth-child(6) {
      display: none;
    }
  }
  @media (max-width: 899.98px) {
    fieldset label,
    .search {
      min-block-size: 44px;
    }
    fieldset {
      flex: 1;
    }
    fieldset label {
      flex: 1;
    }
    .search {
      flex: 1 0 100%;
    }
    .search input {
      font-size: 16px;
    }
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 10px;
      padding: 12px;
    }
    tbody tr + tr {
      border-block-start: 1px solid var(--border);
    }
    td {
      padding: 0;
      border: 0;
      font: var(--type-secondary);
    }
    .title {
      order: -2;
      flex: 1 0 100%;
      font: var(--type-base);
      font-weight: 600;
    }
    .number {
      order: -1;
    }
    td:nth-child(4),
    td:nth-child(7) {
      display: none;
    }
    .when {
      margin-inline-start: auto;
    }
  }
`;
