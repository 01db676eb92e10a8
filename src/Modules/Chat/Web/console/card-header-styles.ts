import { css } from 'lit';

export const cardHeaderStyles = css`
  :host {
    display: block;
    padding: 9px 8px 9px 14px;
    border-block-end: 1px solid var(--border);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 30px;
  }
  .second {
    gap: 10px;
    min-block-size: 24px;
    margin-block-start: 2px;
  }
  h2 {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: var(--type-chat-title);
  }
  .about {
    flex: 1 1000 0;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--text-2);
    font: var(--type-secondary);
  }
  .icon-button + .icon-button,
  cm-chat-menu + .icon-button {
    margin-inline-start: -6px;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    min-inline-size: 0;
    color: var(--text-2);
    font: var(--type-secondary);
  }
  li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  li cm-presence {
    inline-size: 10px;
    block-size: 10px;
  }
  .chip {
    flex: 0 1 auto;
  }
  .about-chat {
    color: var(--internal-text);
    font: var(--type-secondary);
  }
  .observing {
    background: var(--internal-subtle);
    color: var(--internal-text);
    font-weight: 500;
  }
  @media (max-width: 899.98px) {
    :host {
      padding: 6px 4px 8px 4px;
    }
    .second {
      padding-inline-start: 12px;
    }
    /* Only in a window of its own: on a phone the way back stands there. */
    .row > cm-presence:first-child {
      margin-inline-start: 10px;
    }
  }
`;
