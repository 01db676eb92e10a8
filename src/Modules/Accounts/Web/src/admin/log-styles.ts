import { css } from 'lit';

export const logStyles = css`
  .list {
    block-size: 100%;
  }
  .bar p {
    color: var(--text-2);
    font: var(--type-base);
  }
  .bar .end {
    margin-inline-start: auto;
  }
  .frame {
    max-inline-size: 920px;
  }
  .bar {
    max-inline-size: 920px;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    padding: 10px 16px;
    font: var(--type-base);
  }
  li + li {
    border-block-start: 1px solid var(--border);
  }
  .what {
    color: var(--text);
    overflow-wrap: anywhere;
  }
  b {
    font-weight: 600;
  }
  time {
    color: var(--text-3);
    font: var(--type-secondary);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  dl {
    grid-column: 1 / -1;
    display: grid;
    gap: 2px;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(110px, 180px) minmax(0, 1fr);
    gap: 10px;
  }
  dt {
    color: var(--text-3);
    font: var(--type-secondary);
    overflow-wrap: anywhere;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
    color: var(--text-2);
    font: var(--type-secondary);
    overflow-wrap: anywhere;
  }
  del {
    color: var(--text-3);
  }
  ins {
    color: var(--text);
    text-decoration: none;
  }
  dd cm-icon {
    color: var(--text-3);
    font-size: 0.75rem;
  }
  @media (max-width: 899.98px) {
    li {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px 14px;
    }
    dl div {
      grid-template-columns: minmax(90px, 30%) minmax(0, 1fr);
    }
  }
`;
