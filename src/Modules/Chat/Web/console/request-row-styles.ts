import { css } from 'lit';

export const requestRowStyles = css`
  :host {
    display: block;
  }
  .row {
    display: flex;
    gap: 10px;
    padding: 8px;
    border-radius: var(--radius-m);
    cursor: pointer;
    transition: background-color var(--move-hover), opacity 300ms;
  }
  .row:hover {
    background: var(--surface-2);
  }
  :host([previewed]) .row {
    --avatar-edge: var(--accent-subtle);
    background: var(--accent-subtle);
  }
  .row:focus-within:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .row button:focus-visible {
    outline: none;
  }
  .gone {
    opacity: 0.35;
  }
  cm-avatar {
    --avatar-size: 28px;
    margin-block-start: 2px;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 2px;
  }
  p {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .top {
    justify-content: space-between;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--text);
    font: var(--type-base);
    font-weight: 600;
  }
  .text {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--text-2);
    font: var(--type-secondary);
  }
  .bottom {
    margin-block-start: 3px;
  }
  .bottom .link {
    margin-inline-start: auto;
    padding-block: 2px;
    font: var(--type-secondary);
    font-weight: 500;
    white-space: nowrap;
  }
  .lookers {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 2px 6px;
    border-radius: var(--radius-s);
    background: var(--internal-subtle);
    color: var(--internal-text);
    font: var(--type-secondary);
    font-weight: 500;
    white-space: nowrap;
  }
  .lookers cm-icon {
    inline-size: 14px;
    block-size: 14px;
  }
  @media (max-width: 899.98px) {
    .row {
      gap: 12px;
      padding: 12px 8px 4px;
      border-radius: 0;
      border-block-end: 1px solid var(--border);
    }
    cm-avatar {
      --avatar-size: 44px;
    }
    .bottom .link {
      min-inline-size: 44px;
      font: var(--type-base);
      font-weight: 500;
    }
  }
`;
