import { css } from 'lit';

export const ticketZoomStyles = css`
  :host {
    display: block;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    font: var(--type-base);
    font-weight: 500;
    text-decoration: none;
  }
  header {
    margin-block: 8px 14px;
  }
  .number {
    color: var(--text-2);
    font: var(--type-base);
  }
  h2 {
    font: var(--type-dialog-title);
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    align-items: start;
    gap: 16px;
  }
  .articles,
  aside {
    display: grid;
    gap: 12px;
  }
  .box {
    padding: 12px 16px 14px;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
    font: var(--type-base);
  }
  .offers {
    margin-block-start: 10px;
  }
  h3 {
    margin-block-end: 6px;
    font: var(--type-secondary);
    font-weight: 600;
    color: var(--text-2);
  }
  dl {
    display: grid;
    gap: 6px;
  }
  dl div {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    gap: 8px;
  }
  dt {
    color: var(--text-3);
  }
  dd {
    overflow-wrap: anywhere;
  }
  ol {
    display: grid;
    gap: 10px;
  }
  .by {
    color: var(--text-3);
    font: var(--type-secondary);
  }
  @media (max-width: 1099.98px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 899.98px) {
    .back {
      min-block-size: 44px;
    }
  }
`;
