import { css } from 'lit';

export const overviewStyles = css`
  :host {
    display: block;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1px 8px;
    inline-size: 100%;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--radius-s);
    background: none;
    text-align: start;
    font: var(--type-base);
  }
  button.row:hover {
    background: var(--surface-2);
  }
  .who {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--text-2);
  }
  .name {
    color: var(--text);
    font-weight: 500;
  }
  .since {
    justify-self: end;
    color: var(--text-2);
    font: var(--type-secondary);
    font-variant-numeric: tabular-nums;
  }
  .in {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--text-3);
    font: var(--type-meta);
  }
  .in i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .joining {
    display: flex;
    gap: 10px;
    justify-content: end;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent-text);
    font: var(--type-secondary);
    font-weight: 600;
  }
  .link:hover {
    text-decoration: underline;
  }
  .none {
    padding: 2px 28px 8px;
    color: var(--text-3);
    font: var(--type-secondary);
  }
  @media (max-width: 899.98px) {
    .row {
      min-block-size: 56px;
      padding: 8px 16px;
      border-block-end: 1px solid var(--border);
      border-radius: 0;
      align-content: center;
    }
    .link {
      min-block-size: 44px;
    }
  }
`;
