import { css } from 'lit';

/** What components share: box model, focus ring, hidden text, buttons, badges. Put it first in `static styles`. */
export const shared = css`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent-text);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 4px 12px;
    border: 1px solid var(--border-2);
    border-radius: var(--radius-s);
    background: var(--surface);
    color: var(--text);
    font: var(--type-base);
    font-weight: 500;
    text-decoration: none;
    transition: background-color var(--move-hover);
  }
  .button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--surface-2);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.primary:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--accent-hover);
    background: var(--accent-hover);
  }
  .button.danger {
    border-color: var(--danger);
    background: var(--danger);
    color: var(--on-accent);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--border);
    background: var(--bubble-in);
    color: var(--text-3);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent-text);
    font: inherit;
    font-weight: 500;
    text-decoration: none;
  }
  .link:hover {
    text-decoration: underline;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--radius-s);
    background: none;
    color: var(--text-2);
    transition: background-color var(--move-hover);
  }
  .icon-button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--bubble-in);
    color: var(--text);
  }
  .badge {
    display: inline-grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding-inline: 5px;
    border-radius: var(--radius-full);
    background: var(--badge);
    color: var(--on-accent);
    font: var(--type-meta);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    padding: 2px 8px;
    border-radius: var(--radius-s);
    background: var(--bubble-in);
    color: var(--text-2);
    font: var(--type-secondary);
  }
  @media (max-width: 899.98px) {
    .button {
      min-block-size: 44px;
      padding-inline: 16px;
      border-radius: var(--radius-m);
    }
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
    .link {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      transition-duration: 1ms !important;
    }
  }
`;
