import { css } from 'lit';

/** Fields of the pages before sign-in: a size larger than in the console. */
export const fieldStyles = css`
  wa-input {
    --wa-form-control-height: 40px;
    --wa-form-control-padding-inline: 10px;
    --wa-form-control-border-radius: var(--radius-m);
    font-size: 0.9375rem;
  }
  wa-input::part(label) {
    margin-block-end: 6px;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  wa-input::part(hint) {
    margin-block-start: 4px;
    color: var(--text-3);
    font-size: 0.75rem;
  }
  wa-input.invalid {
    --wa-form-control-border-color: var(--danger);
  }
  wa-input.invalid::part(hint) {
    color: var(--danger-text);
  }
  wa-checkbox {
    color: var(--text-2);
    font-size: 0.875rem;
  }
  wa-button::part(base) {
    inline-size: 100%;
    min-block-size: 40px;
    font-size: 0.9375rem;
  }
  @media (max-width: 899.98px) {
    wa-input {
      --wa-form-control-height: 48px;
      font-size: 1rem;
    }
    wa-button::part(base) {
      min-block-size: 48px;
    }
    wa-checkbox {
      padding-block: 10px;
      margin-block: -10px;
    }
  }
`;
