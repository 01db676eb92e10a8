import { LitElement, css, type PropertyValues } from 'lit';

/** The element that has the focus, looked for through all shadow roots. */
export function focusedElement(): HTMLElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement && found !== document.body ? found : undefined;
}

interface WaDialog extends HTMLElement {
  open: boolean;
}

/**
 * Base of every dialog. It renders one `wa-dialog`, opens it at once, and fires `closed` when it is gone: whoever put
 * the element on the page takes it off then. The focus goes back to where it was, if that place still exists.
 */
export abstract class ModalElement extends LitElement {
  private readonly opener = focusedElement();
  private nowOpen!: () => void;
  /** Fulfilled once the dialog is open and has taken the focus. */
  protected readonly opened = new Promise<void>(resolve => (this.nowOpen = resolve));
  /** Where the focus goes when the control that opened the dialog is gone. */
  returnFocus?: () => void;
  /** Set when somebody else takes care of the focus. */
  protected focusMoved = false;

  protected get dialog(): WaDialog {
    return this.renderRoot.querySelector<WaDialog>('wa-dialog')!;
  }

  /** While this says so, neither Escape nor the close button ends the dialog. */
  protected get locked(): boolean {
    return false;
  }

  /** Where the focus moves on, it goes at once: what is typed next must not end in a dialog that fades away. */
  close(): void {
    if (this.focusMoved) this.ended();
    else this.dialog.open = false;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.dialog.addEventListener('wa-hide', event => {
      if (event.target === this.dialog && this.locked) event.preventDefault();
    });
    this.dialog.addEventListener('wa-after-hide', event => {
      if (event.target === this.dialog) this.ended();
    });
    // Opened by a change, not by its first rendering: only then it looks for [autofocus].
    requestAnimationFrame(() => {
      this.dialog.open = true;
      // The dialog moves the focus two frames later.
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(this.nowOpen)));
    });
  }

  private ended(): void {
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true, composed: true }));
    // After the dialog's own attempt, which knows nothing of shadow roots.
    setTimeout(() => {
      if (this.focusMoved) return;
      if (this.opener?.isConnected && this.opener.checkVisibility()) this.opener.focus();
      else this.returnFocus?.();
    });
  }
}

/** The look of a `wa-dialog`; comes after `shared` in `static styles`. */
export const dialogStyles = css`
  wa-dialog {
    --width: 580px;
    --spacing: 20px;
    --show-duration: 200ms;
    --hide-duration: 120ms;
    color: var(--text);
    font: var(--type-base);
  }
  wa-dialog::part(dialog) {
    border-radius: var(--radius-dialog);
    max-inline-size: calc(100vw - 32px);
    max-block-size: calc(100dvh - 32px);
  }
  wa-dialog::part(header) {
    padding: 16px 14px 0 20px;
  }
  wa-dialog::part(title) {
    font: var(--type-dialog-title);
    overflow-wrap: anywhere;
  }
  wa-dialog::part(close-button__base) {
    inline-size: 32px;
    block-size: 32px;
    min-block-size: 0;
    padding: 0;
    color: var(--text-2);
  }
  wa-dialog::part(body) {
    padding: 14px 20px 16px;
  }
  wa-dialog::part(footer) {
    align-items: center;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--border);
    background: var(--surface-2);
    border-end-start-radius: var(--radius-dialog);
    border-end-end-radius: var(--radius-dialog);
  }
  .footer-text {
    flex: 1;
    min-inline-size: 140px;
    color: var(--text-3);
    font: var(--type-secondary);
  }
  .footer-text:empty {
    min-inline-size: 0;
  }
  wa-dialog .button {
    min-block-size: 32px;
    padding-inline: 13px;
  }
  @media (max-width: 899.98px) {
    wa-dialog::part(close-button__base) {
      inline-size: 44px;
      block-size: 44px;
    }
    wa-dialog .button {
      min-block-size: 44px;
    }
    .footer-text:not(:empty) {
      flex: 1 0 100%;
    }
  }
`;
