import { css } from 'lit';

export const previewStyles = css`
  .stack {
    display: grid;
    gap: 14px;
  }
  .context {
    margin-block: 0;
  }
  .messages {
    min-block-size: 96px;
    max-block-size: min(340px, 40dvh);
    overflow-y: auto;
    padding: 12px 14px;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
  }
  .day {
    color: var(--text-3);
    font: var(--type-meta);
    text-align: center;
  }
  .over {
    color: var(--text-2);
  }
  kbd {
    display: inline-grid;
    place-items: center;
    min-inline-size: 20px;
    block-size: 18px;
    margin-inline-start: 2px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: var(--type-meta);
  }
  @media (max-width: 899.98px) {
    kbd {
      display: none;
    }
  }
`;
