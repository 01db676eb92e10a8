import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: block;
    block-size: 100dvh;
    background: var(--canvas);
    color: var(--text);
    font: var(--type-base);
  }
  .frame {
    --bar: 52px;
    display: grid;
    grid-template: auto var(--bar) minmax(0, 1fr) / 72px minmax(0, 1fr);
    block-size: 100%;
  }
  .banners {
    grid-area: 1 / 1 / 2 / -1;
  }
  cm-rail {
    grid-area: 2 / 1 / -1 / 2;
  }
  header {
    display: contents;
  }
  .top {
    grid-area: 2 / 2;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    padding-inline: 16px;
    border-block-end: 1px solid var(--border);
    background: var(--surface);
  }
  .title {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  h1 {
    min-inline-size: 0;
    overflow: hidden;
    font: var(--type-page-title);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  main {
    grid-area: 3 / 2;
    min-block-size: 0;
    min-inline-size: 0;
    outline-offset: -2px;
  }
  .skip {
    position: fixed;
    z-index: 50;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    padding: 8px 12px;
    border-radius: var(--radius-m);
    background: var(--surface);
    box-shadow: var(--shadow-menu);
    font: var(--type-base);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  @media (min-width: 1200px) {
    .aside main {
      --work-top: var(--bar);
      grid-area: 2 / 2 / 4 / 3;
    }
    .aside .top {
      margin-inline-start: 300px;
    }
  }
  .phone {
    --bar: auto;
    grid-template: auto var(--bar) minmax(0, 1fr) auto / minmax(0, 1fr);
  }
  .phone .top {
    grid-area: 2 / 1;
    padding: 14px 16px 10px;
    border: 0;
  }
  .phone main {
    grid-area: 3 / 1;
  }
  .phone cm-bottom-bar {
    grid-area: 4 / 1;
  }
  .bare main {
    grid-area: 2 / 1 / -1 / -1;
  }
  @media (max-width: 899.98px) {
    cm-toast-region {
      --toast-offset: 64px;
    }
  }
`;
