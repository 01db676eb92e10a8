import { css } from 'lit';

export const cardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    min-block-size: 0;
  }
  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
  }
  section:focus-visible {
    outline-offset: 1px;
  }
  :host([current]) section {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  /* Violet: only agents see this. What stands in the card takes its colours from here. */
  :host([internal]) {
    --accent: var(--internal);
    --accent-hover: var(--internal);
    --accent-text: var(--internal-text);
    --accent-subtle: var(--internal-subtle);
    --bubble-in: var(--internal-subtle);
    --bubble-out: var(--bubble-int);
  }
  :host([internal]) section {
    border-color: var(--internal-line);
  }
  :host([internal]) cm-card-header {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--internal-subtle);
  }
  cm-card-header,
  cm-composer,
  cm-ended-bar,
  cm-observer-bar,
  cm-waiting-bar,
  cm-beside-card,
  cm-typing-line {
    flex: none;
  }
  cm-chat-log {
    flex: 1;
  }
  .note {
    padding-inline: 10px;
  }
  /* Where one chat has the whole width, what is written stays below what is read. */
  .note,
  cm-composer,
  cm-ended-bar,
  cm-observer-bar,
  cm-waiting-bar,
  cm-typing-line {
    inline-size: 100%;
    max-inline-size: 784px;
    margin-inline: auto;
  }
  cm-ended-bar,
  cm-observer-bar,
  cm-waiting-bar {
    inline-size: calc(100% - 20px);
    max-inline-size: 764px;
  }
  @media (max-width: 899.98px) {
    section,
    :host([current]) section {
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
  }
`;
