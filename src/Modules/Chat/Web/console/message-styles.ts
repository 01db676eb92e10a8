import { css } from 'lit';

export const messageStyles = css`
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    max-inline-size: 100%;
    margin-block-start: 4px;
    border-radius: var(--radius-l);
    scroll-margin-block: 8px;
  }
  .message.first {
    margin-block-start: 10px;
  }
  .author {
    margin-block-end: 3px;
    padding-inline: 3px;
    color: var(--text-2);
    font: var(--type-meta);
    font-weight: 600;
  }
  .message.out {
    align-items: flex-end;
  }
  .bubble {
    max-inline-size: min(82%, 520px);
    padding: 8px 11px;
    border-radius: var(--radius-l);
    background: var(--bubble-in);
    color: var(--text);
    font: var(--type-message);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .in.last .bubble {
    border-end-start-radius: 4px;
  }
  .out .bubble {
    background: var(--bubble-out);
  }
  .out.last .bubble {
    border-end-end-radius: 4px;
  }
  .sending .bubble {
    background: color-mix(in srgb, var(--bubble-out) 62%, var(--surface));
    color: var(--text-2);
  }
  .failed .bubble {
    background: var(--danger-subtle);
    box-shadow: inset 0 0 0 1px var(--danger-line);
  }
  .emoji .bubble {
    padding: 2px 0;
    background: none;
    box-shadow: none;
    font-size: 28px;
    line-height: 36px;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
  }
  .out .line {
    justify-content: flex-end;
  }
  .change {
    flex: none;
    display: flex;
    gap: 8px;
    font: var(--type-meta);
    opacity: 0;
  }
  .change .link {
    min-block-size: 24px;
    color: var(--text-2);
  }
  .message:hover .change,
  .message:focus-within .change {
    opacity: 1;
  }
  .deleted .bubble {
    background: none;
    box-shadow: inset 0 0 0 1px var(--border);
    color: var(--text-2);
    font-style: italic;
  }
  .edited {
    color: var(--text-2);
    font: var(--type-meta);
  }
  .editor {
    display: grid;
    gap: 4px;
    inline-size: min(82%, 520px);
  }
  .editor textarea {
    resize: vertical;
    padding: 8px 11px;
    border: 1px solid var(--control);
    border-radius: var(--radius-l);
    background: var(--surface);
    color: var(--text);
    font: var(--type-message);
  }
  .editor span {
    display: flex;
    justify-content: end;
    gap: 12px;
    font: var(--type-meta);
  }
  .meta {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-block-start: 3px;
    padding-inline: 3px;
    color: var(--text-3);
    font: var(--type-meta);
  }
  .meta cm-icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .read .meta cm-icon {
    color: var(--accent-text);
  }
  .failed .meta {
    color: var(--danger-text);
  }
  .failed .meta .link {
    min-inline-size: 24px;
    min-block-size: 24px;
    color: var(--danger-text);
    text-decoration: underline;
  }
  @media (max-width: 899.98px) {
    .failed .meta .link {
      min-block-size: 44px;
    }
  }
`;
