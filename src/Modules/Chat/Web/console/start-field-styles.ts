import { css } from 'lit';

/** A person and a text for them, in a dialog. */
export const startFieldStyles = css`
  .stack {
    display: grid;
    gap: 8px;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-end: 4px;
    padding: 10px 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
  }
  .who div {
    flex: 1;
    min-inline-size: 0;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .about,
  .hint {
    color: var(--text-2);
    font: var(--type-secondary);
  }
  label {
    font-weight: 600;
  }
  textarea {
    inline-size: 100%;
    padding: 8px 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    font: var(--type-message);
    resize: vertical;
  }
  textarea:focus {
    outline: none;
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  textarea[aria-invalid='true'] {
    border-color: var(--danger);
  }
  .problem {
    color: var(--danger-text);
    font: var(--type-secondary);
  }
`;
