import { css } from 'lit';

/** A list in a dialog of which one thing is chosen. */
export const choiceStyles = css`
  wa-dialog small {
    display: block;
    color: var(--text-2);
    font: var(--type-secondary);
    font-weight: 400;
  }
  .search {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 6px 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    font: var(--type-base);
  }
  .choices {
    display: grid;
    gap: 2px;
    max-block-size: 260px;
    overflow-y: auto;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 46px;
    padding: 6px 10px;
    border: 1px solid transparent;
    border-radius: var(--radius-m);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--surface-2);
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-subtle);
  }
  .choice:has(:disabled) {
    color: var(--text-3);
    cursor: default;
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .choice input {
    accent-color: var(--accent);
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
  .choice i {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .choice .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 500;
  }
  .none {
    padding: 12px 0;
    color: var(--text-2);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 6px 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 6px;
    padding: 0;
    font-weight: 600;
  }
  fieldset .choice {
    flex: 1 0 180px;
    border-color: var(--border-2);
  }
`;
