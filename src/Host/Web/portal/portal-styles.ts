import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: block;
    min-block-size: 100dvh;
    background: var(--canvas);
    color: var(--text);
    font: var(--type-base);
  }
  .skip {
    position: fixed;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 10;
    padding: 10px 14px;
    border-radius: var(--radius-m);
    background: var(--surface);
    box-shadow: var(--shadow-menu);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 4px 26px;
    min-block-size: 60px;
    padding-inline: 32px;
    border-block-end: 1px solid var(--border);
    background: var(--surface);
  }
  .brand {
    color: var(--text);
    font: 700 1.1875rem/1.75rem var(--family);
    letter-spacing: -0.01em;
    text-decoration: none;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .brand span {
    color: var(--text-2);
    font-weight: 400;
  }
  nav {
    flex: 1;
    display: flex;
    gap: 4px;
  }
  nav a {
    display: grid;
    place-items: center;
    min-block-size: 34px;
    padding-inline: 12px;
    border-radius: var(--radius-m);
    color: var(--text);
    font: 500 0.9375rem/1.25rem var(--family);
    text-decoration: none;
    transition: background-color var(--move-hover);
  }
  nav a:hover {
    background: var(--surface-2);
  }
  nav a[aria-current] {
    background: var(--bubble-in);
  }
  main {
    max-inline-size: 956px;
    box-sizing: border-box;
    padding: 32px 32px 112px;
  }
  main:focus {
    outline: none;
  }
  main > * {
    display: block;
  }
  h1 {
    margin-block-end: 8px;
    font: var(--type-figure);
    letter-spacing: -0.01em;
  }
  @media (max-width: 899.98px) {
    .top {
      padding-inline: 16px;
    }
    nav a {
      min-block-size: 44px;
    }
    main {
      padding: 20px 16px 112px;
    }
  }
  @media (max-width: 599.98px) {
    .top {
      flex-wrap: wrap;
      padding-block: 6px;
      column-gap: 8px;
    }
    .brand {
      flex: 1;
      min-inline-size: 0;
    }
    nav {
      order: 3;
      flex: 1 0 100%;
      margin-inline: -8px;
    }
  }
`;
