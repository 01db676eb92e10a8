import { css } from 'lit';

/** The list and detail of a section of the administration; comes after `shared` in `static styles`. */
export const adminStyles = css`
  :host {
    display: block;
    block-size: 100%;
    min-block-size: 0;
  }
  .split {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
  }
  .split.open {
    grid-template-columns: minmax(0, 1fr) minmax(400px, 476px);
  }
  .list {
    overflow: auto;
    padding: 18px 20px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    margin-block-end: 12px;
  }
  .bar .count {
    margin-inline-start: auto;
    color: var(--text-2);
    font: var(--type-base);
  }
  .bar .button,
  .detail footer .button {
    min-block-size: 32px;
    border-radius: var(--radius-m);
  }
  .segments {
    display: inline-flex;
    margin: 0;
    padding: 2px;
    border: 0;
    border-radius: var(--radius-m);
    background: var(--bubble-in);
  }
  .segments label {
    display: grid;
    place-items: center;
    min-block-size: 28px;
    padding-inline: 12px;
    border: 1px solid transparent;
    border-radius: var(--radius-s);
    color: var(--text-2);
    font: var(--type-base);
    font-weight: 500;
    cursor: pointer;
  }
  .segments label.chosen {
    border-color: var(--control);
    background: var(--surface);
    color: var(--text);
  }
  .segments input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .search {
    flex: 1 1 130px;
    max-inline-size: 240px;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    padding-inline: 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text-3);
  }
  .search:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    border: 0;
    background: none;
    color: var(--text);
    font: var(--type-base);
  }
  .search input:focus {
    outline: none;
  }
  .search input::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  .list > cm-note {
    margin-block-end: 12px;
  }
  .frame {
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
  }
  .frame.old {
    opacity: 0.55;
  }
  .frame table {
    inline-size: 100%;
    border-collapse: collapse;
    font: var(--type-base);
  }
  .frame th,
  .frame td {
    padding: 8px 12px;
    text-align: start;
  }
  .frame th:first-child,
  .frame td:first-child {
    padding-inline-start: 16px;
  }
  .frame thead th {
    color: var(--text-2);
    font: var(--type-secondary);
    font-weight: 600;
  }
  .frame td {
    border-block-start: 1px solid var(--border);
    color: var(--text-2);
  }
  .frame tbody tr {
    position: relative;
  }
  .frame tbody tr:hover {
    background: var(--surface-2);
  }
  .frame tbody tr.current {
    background: var(--accent-subtle);
  }
  .main .who {
    display: flex;
    align-items: center;
    gap: 10px;
    min-inline-size: 0;
    min-block-size: 34px;
  }
  .main small {
    display: block;
    color: var(--text-3);
    font: var(--type-secondary);
    overflow-wrap: anywhere;
  }
  .main a {
    color: var(--text);
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  /* The link covers its row, so that a click anywhere opens it. */
  .main a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .main a:focus-visible {
    outline: none;
  }
  .main a:focus-visible::after {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .split.open .main {
    inline-size: 46%;
  }
  .split.open .aside {
    display: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chip.off {
    background: var(--warn-subtle);
    color: var(--warn-text);
  }
  .more {
    display: flex;
    justify-content: center;
    padding: 10px;
    border-block-start: 1px solid var(--border);
  }
  .detail {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    min-block-size: 0;
    margin-block: 18px;
    margin-inline-end: 20px;
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-card);
  }
  .detail > header {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 18px 8px;
  }
  .detail h2 {
    flex: 1;
    min-inline-size: 0;
    font: var(--type-dialog-title);
    overflow-wrap: anywhere;
  }
  .detail cm-tabs {
    grid-row: 2;
  }
  .detail .body {
    grid-row: 3;
    overflow: auto;
    padding: 16px 18px;
  }
  .detail .body > * + * {
    margin-block-start: 14px;
  }
  .detail footer {
    grid-row: 4;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 18px;
    border-block-start: 1px solid var(--border);
    background: var(--surface-2);
  }
  .detail footer .start {
    margin-inline-end: auto;
  }
  .detail footer .saved {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--ok-text);
    font: var(--type-base);
  }
  .detail footer p {
    flex: 1 0 100%;
    color: var(--text);
    font: var(--type-base);
  }
  .button.warn {
    border-color: var(--danger-line);
    color: var(--danger-text);
  }
  .fields {
    --wa-form-control-height: 34px;
    --wa-form-control-padding-inline: 10px;
    --wa-form-control-border-radius: var(--radius-m);
    --wa-form-control-required-content-color: var(--danger-text);
    --wa-form-control-required-content-offset: 0.3em;
    display: grid;
    gap: 14px;
    font: var(--type-base);
  }
  .fields .label,
  .fields legend,
  .fields wa-input::part(form-control-label) {
    margin-block-end: 5px;
    padding: 0;
    color: var(--text);
    font: var(--type-secondary);
    font-weight: 600;
  }
  .fields wa-input::part(hint),
  .fields .hint {
    margin-block-start: 4px;
    color: var(--text-3);
    font: var(--type-secondary);
  }
  .fields .invalid {
    --wa-form-control-border-color: var(--danger);
  }
  .fields .invalid::part(hint),
  .fields .hint.error {
    color: var(--danger-text);
  }
  .fields fieldset {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    inline-size: fit-content;
  }
  .check input {
    inline-size: 17px;
    block-size: 17px;
    margin: 0;
    accent-color: var(--accent);
  }
  @media (max-width: 1199.98px) {
    .split.open {
      grid-template-columns: minmax(0, 1fr);
    }
    .split.open .list {
      display: none;
    }
    .detail {
      margin-inline-start: 20px;
    }
  }
  @media (max-width: 899.98px) {
    .fields {
      --wa-form-control-height: 44px;
    }
    .fields wa-input {
      font-size: 1rem;
    }
    .list {
      padding: 8px 12px 16px;
    }
    .bar .button,
    .detail footer .button {
      min-block-size: 44px;
    }
    .segments label,
    .search {
      min-block-size: 44px;
    }
    .segments {
      flex: 1 0 100%;
    }
    .segments label {
      flex: 1;
    }
    .search {
      flex: 1 0 100%;
      max-inline-size: none;
    }
    .bar .count {
      margin-inline: 0 auto;
    }
    .search input {
      font-size: 16px;
    }
    .check {
      min-block-size: 44px;
    }
    .check input {
      inline-size: 20px;
      block-size: 20px;
    }
    .frame thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .frame table,
    .frame tbody {
      display: block;
    }
    .frame tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 10px;
      padding: 10px 14px;
    }
    .frame tbody tr + tr {
      border-block-start: 1px solid var(--border);
    }
    .frame td,
    .frame td:first-child {
      padding: 0;
      border: 0;
      font: var(--type-secondary);
    }
    .frame td.main {
      flex: 1 0 100%;
      font: var(--type-base);
    }
    .frame td:empty {
      display: none;
    }
    .detail {
      margin: 0;
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    .detail > header,
    .detail .body,
    .detail footer {
      padding-inline: 14px;
    }
  }
`;

/** For a detail that is an element of its own: it holds one `.detail`; comes after `adminStyles`. */
export const adminDetailHost = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: auto;
    min-block-size: 0;
  }
`;
