import { css } from 'lit';

export const stripStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 46px;
    padding-inline: 14px;
  }
  h2 {
    flex: none;
    font: var(--type-base);
    font-weight: 600;
    white-space: nowrap;
  }
  .count {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: 20px;
    block-size: 18px;
    padding-inline: 5px;
    border-radius: var(--radius-full);
    background: var(--bubble-in);
    color: var(--text-2);
    font: var(--type-meta);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  [role='tablist'] {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 14px 6px;
    block-size: 46px;
    padding: 7px 4px;
    overflow: hidden;
  }
  .beyond {
    visibility: hidden;
  }
  .more {
    min-inline-size: 44px;
    padding-inline: 8px;
    white-space: nowrap;
  }
  .more.current {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .layouts {
    flex: none;
    display: flex;
    gap: 2px;
  }
  .layouts [aria-pressed='true'] {
    background: var(--bubble-in);
    color: var(--text);
  }
  :host([tabsOnly]) {
    block-size: 60px;
    padding: 0;
    border-block-end: 1px solid var(--border);
  }
  :host([tabsOnly]) [role='tablist'] {
    flex-wrap: nowrap;
    block-size: 60px;
    padding: 8px 12px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  :host([tabsOnly]) cm-strip-tab {
    flex: none;
  }
`;
