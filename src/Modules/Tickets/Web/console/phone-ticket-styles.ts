import { css } from 'lit';

export const phoneTicketStyles = css`
  wa-dialog {
    --width: 640px;
  }
  wa-dialog small {
    display: block;
    margin-block-start: 2px;
    color: var(--text-2);
    font: var(--type-base);
  }
  cm-note {
    display: block;
    margin-block-start: 14px;
  }
`;
