import { css } from 'lit';

export const ticketFormStyles = css`
  .grid {
    --wa-form-control-height: 34px;
    --wa-form-control-padding-inline: 10px;
    --wa-form-control-border-radius: var(--radius-m);
    --wa-form-control-required-content-color: var(--danger-text);
    --wa-form-control-required-content-offset: 0.3em;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 14px 12px;
    font: var(--type-base);
  }
  .fixed,
  [name='queue'] {
    grid-column: span 3;
  }
  .third:not([name='queue']) {
    grid-column: span 2;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .label,
  wa-input::part(form-control-label),
  wa-select::part(form-control-label),
  wa-textarea::part(form-control-label) {
    margin-block-end: 5px;
    font: var(--type-secondary);
    font-weight: 600;
    color: var(--text);
  }
  .fixed {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .fixed p {
    flex: 1;
    min-block-size: 34px;
    padding: 7px 10px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    border: 1px solid var(--border);
    border-radius: var(--radius-m);
    background: var(--surface-2);
  }
  .mail {
    color: var(--text-3);
  }
  wa-input::part(hint),
  wa-select::part(hint),
  wa-textarea::part(hint) {
    margin-block-start: 4px;
    color: var(--text-3);
    font: var(--type-secondary);
  }
  .invalid {
    --wa-form-control-border-color: var(--danger);
  }
  .invalid::part(hint) {
    color: var(--danger-text);
  }
  .history {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 10px 14px;
    border: 1px solid var(--border-2);
    border-radius: var(--radius-l);
  }
  .history p {
    flex: 1;
    display: grid;
    min-inline-size: 180px;
  }
  .history b {
    font-weight: 500;
  }
  .history p span {
    color: var(--text-2);
    font: var(--type-secondary);
  }
  wa-switch {
    --width: 34px;
    --height: 20px;
    --thumb-size: 14px;
    color: var(--text-2);
  }
  wa-switch::part(switch) {
    flex-direction: row-reverse;
    gap: 10px;
  }
  @media (max-width: 899.98px) {
    .grid {
      --wa-form-control-height: 44px;
      grid-template-columns: minmax(0, 1fr);
    }
    .fixed,
    .third.third {
      grid-column: 1 / -1;
    }
    wa-input,
    wa-textarea,
    wa-select {
      font-size: 1rem;
    }
    wa-switch {
      padding-block: 10px;
    }
  }
`;
