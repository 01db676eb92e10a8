import { css } from 'lit';

export const composerStyles = css`
  :host {
    display: block;
    padding: 0 10px 10px;
  }
  .field {
    padding: 8px 8px 6px 11px;
    border: 1px solid var(--control);
    border-radius: var(--radius-composer);
    background: var(--surface);
    cursor: text;
  }
  .field:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .field.over {
    border-color: var(--danger);
    box-shadow: 0 0 0 1px var(--danger);
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--text);
    font: var(--type-message);
    resize: none;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  textarea:focus {
    outline: none;
  }
  textarea::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  .below {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    min-block-size: 28px;
  }
  .hint {
    color: var(--text-3);
    font: var(--type-meta);
    opacity: 0;
  }
  .field:focus-within .hint {
    opacity: 1;
  }
  .count {
    margin-inline-end: auto;
    color: var(--text-3);
    font: var(--type-meta);
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--danger-text);
    font-weight: 500;
  }
  .send {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 30px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--radius-s);
    background: var(--accent);
    color: var(--on-accent);
    transition: background-color var(--move-hover);
  }
  .send:hover {
    background: var(--accent-hover);
  }
  .send[aria-disabled='true'] {
    background: var(--bubble-in);
    color: var(--text-3);
  }
  .choices {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: 8px;
    color: var(--danger-text);
    font: var(--type-secondary);
  }
  @media (max-width: 899.98px) {
    .field {
      padding-block: 10px 8px;
    }
    textarea {
      font-size: 16px;
      line-height: 21px;
    }
    .hint {
      display: none;
    }
    .below {
      min-block-size: 44px;
    }
    .send {
      inline-size: 48px;
      block-size: 44px;
      border-radius: var(--radius-m);
    }
  }
`;
