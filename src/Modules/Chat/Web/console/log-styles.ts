import { css } from 'lit';

export const logStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-inline: 12px;
    scrollbar-width: thin;
    scrollbar-color: var(--border-2) transparent;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .lines {
    inline-size: 100%;
    max-inline-size: 760px;
    margin-block-start: auto;
    margin-inline: auto;
    padding-block: 12px 8px;
  }
  .day,
  .system,
  .earlier,
  .waits {
    margin-block-start: 12px;
    color: var(--text-3);
    font: var(--type-meta);
    text-align: center;
  }
  .day {
    font-weight: 500;
  }
  .waits {
    margin-block-start: 2px;
    padding-inline: 3px;
    text-align: end;
  }
  .system.internal {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    padding: 4px 10px;
    border-radius: var(--radius-s);
    background: var(--internal-subtle);
    color: var(--internal-text);
  }
  .system cm-icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .new {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block: 14px 4px;
    color: var(--danger-text);
    font: var(--type-meta);
    font-weight: 600;
  }
  .new::before,
  .new::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--danger);
  }
  .newest {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 4px 12px;
    border: 1px solid var(--border-2);
    border-radius: var(--radius-full);
    background: var(--surface);
    box-shadow: var(--shadow-toast);
    color: var(--text);
    font: var(--type-secondary);
    font-weight: 500;
  }
  @media (max-width: 899.98px) {
    .newest {
      min-block-size: 44px;
      padding-inline: 18px;
    }
    .scroll {
      padding-inline: 14px;
    }
  }
`;
