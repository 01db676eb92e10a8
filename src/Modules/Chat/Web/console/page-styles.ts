import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
    position: relative;
    block-size: 100%;
    min-block-size: 0;
    overflow: clip;
  }
  .page {
    display: grid;
    grid-template-columns: 300px minmax(0, 1fr);
    block-size: 100%;
  }
  .page.narrow {
    grid-template-columns: minmax(0, 1fr);
  }
  cm-queue {
    border-inline-end: 1px solid var(--border);
  }
  .narrow cm-queue {
    position: absolute;
    z-index: 20;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 300px;
    box-shadow: var(--shadow-menu);
    animation: slide var(--move-dialog);
  }
  .scrim {
    position: absolute;
    z-index: 19;
    inset: 0;
    background: var(--scrim);
  }
  .work {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-inline-size: 0;
    min-block-size: 0;
    block-size: 100%;
    /* The shell's top bar lies above this part, beside the queue. */
    padding-block-start: var(--work-top, 0px);
  }
  .requests {
    flex: none;
  }
  @keyframes slide {
    from {
      opacity: 0;
      translate: -8px 0;
    }
  }
  @media (max-width: 899.98px) {
    .work {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }
    cm-queue {
      block-size: 100%;
      border: 0;
    }
    cm-overview-list {
      block-size: 100%;
      overflow-y: auto;
      background: var(--surface);
    }
  }
`;
