import { css } from 'lit';

/** What stands in place of the message field. */
export const barStyles = css`
  :host {
    display: block;
    margin-block-end: 10px;
    padding: 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius-composer);
    background: var(--surface-2);
  }
  p {
    font: var(--type-base);
    font-weight: 500;
  }
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
`;
