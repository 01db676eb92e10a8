import { css } from 'lit';

/** The state of a ticket as a customer user sees it: green is being worked on, amber waits, grey is done. */
export const stateStyles = css`
  .state {
    display: inline-block;
    padding: 2px 8px;
    border-radius: var(--radius-s);
    background: var(--ok-subtle);
    color: var(--ok-text);
    font: var(--type-secondary);
    font-weight: 500;
    white-space: nowrap;
  }
  .state.pending {
    background: var(--warn-subtle);
    color: var(--warn-text);
  }
  .state.closed {
    background: var(--bubble-in);
    color: var(--text-2);
  }
`;

export const cardStyles = css`
  :host {
    display: block;
  }
  .card {
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
    overflow: hidden;
  }
  .number {
    color: var(--text-2);
    font: var(--type-secondary);
  }
`;

export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: var(--type-base);
  }
  th,
  td {
    padding: 10px 12px;
    text-align: start;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 16px;
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
  td a {
    display: block;
    color: var(--text);
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  td a:hover {
    text-decoration: underline;
  }
  /* The link covers its row. */
  td a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  td a:focus-visible {
    outline: none;
  }
  td a:focus-visible::after {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
    border-radius: var(--radius-s);
  }
  .when {
    inline-size: 24%;
    white-space: nowrap;
  }
  .is {
    inline-size: 18%;
  }
  @media (max-width: 599.98px) {
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
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: 6px 10px;
      padding: 12px 16px;
      border-block-start: 1px solid var(--border);
    }
    td,
    td:first-child {
      display: block;
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    td:first-child {
      grid-column: 1 / -1;
    }
    td:last-child {
      font: var(--type-secondary);
    }
  }
`;
