import { css } from 'lit';

/** What channels need beyond the list and detail of a section; comes after `adminStyles`. */
export const channelStyles = css`
  :host(cm-channel-form),
  :host(cm-asked-fields) {
    display: grid;
    gap: 14px;
    block-size: auto;
  }
  .square {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 3px;
    forced-color-adjust: none;
  }
  .field {
    display: grid;
  }
  .label.required::after {
    content: '*';
    margin-inline-start: 0.3em;
    color: var(--danger-text);
  }
  .fields .segments {
    inline-size: fit-content;
  }
  select,
  textarea,
  .row input[type='text'] {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 6px 10px;
    border: 1px solid var(--control);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    font: var(--type-base);
  }
  textarea {
    resize: vertical;
  }
  select.invalid {
    border-color: var(--danger);
  }
  wa-input.short::part(base) {
    max-inline-size: 120px;
  }
  fieldset .hint {
    color: var(--text-3);
    font: var(--type-secondary);
  }
  fieldset .hint.error {
    color: var(--danger-text);
  }
  .fields .colors {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .colors label {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 2px solid transparent;
    border-radius: var(--radius-m);
    cursor: pointer;
  }
  .colors label:has(:checked) {
    border-color: var(--text);
  }
  .colors label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .colors input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .colors .square {
    inline-size: 18px;
    block-size: 18px;
  }
  .colors span {
    margin-inline-start: 6px;
    color: var(--text-2);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .row input[type='text'] {
    flex: 1;
    min-inline-size: 0;
  }
  .add {
    justify-self: start;
  }
  @media (max-width: 899.98px) {
    select,
    textarea,
    .row input[type='text'] {
      min-block-size: 44px;
      font-size: 16px;
    }
    .colors label {
      inline-size: 44px;
      block-size: 44px;
    }
    .row .icon-button,
    .add {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .row {
      flex-wrap: wrap;
    }
    .row input[type='text'] {
      flex-basis: 100%;
    }
  }
`;
