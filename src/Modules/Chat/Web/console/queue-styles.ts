import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: block;
    min-block-size: 0;
    background: var(--surface);
  }
  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 52px;
    padding-inline: 14px;
  }
  header .icon-button {
    margin-inline-start: auto;
  }
  h2 {
    font: var(--type-page-title);
  }
  h2:focus {
    outline: none;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    padding: 2px 8px 16px;
    scroll-padding-block: 8px;
  }
  .scroll[data-stale] cm-queue-group {
    opacity: 0.55;
  }
  cm-queue-group {
    margin-block-end: 6px;
  }
  .none {
    padding: 2px 28px 8px;
    color: var(--text-3);
    font: var(--type-secondary);
  }
  cm-overview-list {
    margin-block-start: 10px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--border);
  }
  @media (max-width: 899.98px) {
    header {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    cm-overview-list {
      display: none;
    }
  }
`;
