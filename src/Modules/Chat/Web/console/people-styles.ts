import { css } from 'lit';

/** A card with people below each other. */
export const peopleStyles = css`
  section {
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    padding: 12px 16px;
  }
  h2 {
    font: var(--type-page-title);
  }
  .count {
    padding: 1px 7px;
    border-radius: 999px;
    background: var(--bubble-in);
    color: var(--text-2);
    font: var(--type-secondary);
    font-variant-numeric: tabular-nums;
  }
  input {
    flex: 1 1 140px;
    min-inline-size: 0;
    max-inline-size: 220px;
    min-block-size: 32px;
    margin-inline-start: auto;
    padding: 4px 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    font: var(--type-base);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    min-block-size: 50px;
    padding: 6px 16px;
    border-block-start: 1px solid var(--border);
  }
  .words {
    flex: 1 1 120px;
    min-inline-size: 0;
  }
  .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .about,
  small,
  .no {
    color: var(--text-2);
    font: var(--type-secondary);
  }
  .state {
    display: flex;
    flex: 0 1 150px;
    align-items: center;
    gap: 6px;
  }
  .no,
  li .button {
    flex: none;
    margin-inline-start: auto;
    min-inline-size: 76px;
    justify-content: center;
    text-align: center;
  }
  .none {
    padding: 14px 16px;
    border-block-start: 1px solid var(--border);
    color: var(--text-2);
  }
  cm-note {
    margin: 0 16px 12px;
  }
  @media (max-width: 899.98px) {
    input,
    li .button {
      min-block-size: 44px;
    }
  }
`;
