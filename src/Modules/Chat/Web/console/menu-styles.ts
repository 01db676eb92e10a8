import { css } from 'lit';

export const menuStyles = css`
  :host {
    display: inline-block;
  }
  wa-dropdown {
    --show-duration: 160ms;
  }
  wa-dropdown::part(menu) {
    padding: 6px;
    border-radius: var(--radius-l);
    box-shadow: var(--shadow-menu);
  }
  wa-dropdown-item {
    min-inline-size: 200px;
    font: var(--type-base);
  }
  wa-dropdown-item::part(label) {
    min-inline-size: 0;
  }
  .group {
    padding: 6px 10px 2px;
    color: var(--text-3);
    font: var(--type-meta);
    font-weight: 600;
  }
  .words {
    display: grid;
  }
  small {
    color: var(--text-3);
    font: var(--type-secondary);
  }
  kbd {
    display: inline-grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--border-2);
    border-radius: 4px;
    color: var(--text-3);
    font: var(--type-meta);
  }
  @media (max-width: 899.98px) {
    kbd {
      display: none;
    }
    wa-dropdown-item {
      min-block-size: 44px;
      align-items: center;
    }
  }
`;
