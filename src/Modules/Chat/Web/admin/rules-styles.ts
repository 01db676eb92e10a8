import { css } from 'lit';

/** One form on the whole page of a section. */
export const rulesStyles = css`
  .form {
    display: grid;
    gap: 18px;
    max-inline-size: 640px;
    padding: 18px 20px;
  }
  .card {
    display: grid;
    gap: 10px;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
  }
  h2 {
    font: var(--type-page-title);
  }
  label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 28px;
  }
  label.above {
    display: grid;
    gap: 6px;
    font-weight: 500;
  }
  small {
    color: var(--text-2);
    font: var(--type-secondary);
    font-weight: 400;
  }
  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  input:not([type='checkbox']),
  select {
    min-block-size: 34px;
    padding: 6px 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    font: var(--type-base);
  }
  input[type='number'] {
    inline-size: 90px;
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .foot [role='status'] {
    color: var(--text-2);
  }
  @media (max-width: 899.98px) {
    label,
    .foot .button {
      min-block-size: 44px;
    }
  }
`;
