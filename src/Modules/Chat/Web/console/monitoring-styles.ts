import { css } from 'lit';

export const monitoringStyles = css`
  :host {
    display: block;
    flex: none;
  }
  [role='radiogroup'] {
    position: relative;
    display: flex;
    border: 1px solid var(--control);
    border-radius: var(--radius-s);
  }
  [role='radio'] {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--text-2);
    transition: background-color var(--move-hover);
  }
  .stop + .stop {
    border-inline-start: 1px solid var(--border-2);
  }
  [role='radio']:hover {
    background: var(--bubble-in);
  }
  .stop:first-child [role='radio'] {
    border-start-start-radius: 5px;
    border-end-start-radius: 5px;
  }
  .stop:last-child [role='radio'] {
    border-start-end-radius: 5px;
    border-end-end-radius: 5px;
  }
  [aria-checked='true'] {
    background: var(--accent-subtle);
    color: var(--accent-text);
  }
  [aria-checked='true']::after {
    content: '';
    position: absolute;
    inset: -1px;
    border: 2px solid var(--accent);
    border-radius: inherit;
  }
  [aria-busy='true'] svg {
    opacity: 0.6;
  }
  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .full {
    fill: currentColor;
    stroke: none;
  }
  .cut {
    stroke: var(--surface);
    stroke-width: 1.5;
  }
  .icon-button svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .icon-button.customer,
  .icon-button.all {
    color: var(--accent-text);
  }
  .tip {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 8px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 206px;
    padding: 7px 10px;
    border: 1px solid var(--rail-active);
    border-radius: var(--radius-m);
    background: var(--rail);
    color: var(--on-brand);
    font: var(--type-secondary);
    text-align: start;
    visibility: hidden;
    opacity: 0;
    transition:
      opacity var(--move-hover) 200ms,
      visibility 0s 200ms;
  }
  /* The pointer may go over to it. */
  .tip::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
    block-size: 9px;
  }
  .stop:is(:hover, :has(:focus-visible)) .tip {
    visibility: visible;
    opacity: 1;
  }
  .quiet .stop .tip {
    visibility: hidden;
    transition: none;
  }
  strong {
    display: block;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [aria-checked='true']::after {
      border-color: Highlight;
    }
    .cut {
      stroke: Canvas;
    }
  }
`;
