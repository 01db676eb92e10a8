import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { kitText } from '../refusals.ts';
import { watch } from '../store.ts';
import { shared } from '../styles.ts';
import { dismissToast, toasts, type ShownToast } from '../toasts.ts';
import './cm-icon.ts';

const lifetime = 8000;

/** Shows the toasts. An ok leaves after 8 s unless pointer or focus is on it; errors stay. */
@customElement('cm-toast-region')
export class CmToastRegion extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 60;
        inset-inline-end: 16px;
        inset-block-end: calc(16px + var(--toast-offset, 0px));
        display: grid;
        gap: 8px;
        inline-size: min(360px, calc(100vw - 32px));
        pointer-events: none;
      }
      .toast {
        pointer-events: auto;
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 10px 12px;
        border: 1px solid var(--border);
        border-radius: var(--radius-composer);
        background: var(--surface);
        box-shadow: var(--shadow-toast);
        color: var(--text);
        font: var(--type-base);
        animation: arrive var(--move-dialog);
      }
      .ok > cm-icon {
        color: var(--ok-text);
      }
      .error > cm-icon {
        color: var(--danger-text);
      }
      p {
        flex: 1;
        overflow-wrap: anywhere;
      }
      .icon-button {
        inline-size: 24px;
        block-size: 24px;
        margin: -3px;
      }
      @keyframes arrive {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }
    `,
  ];

  private readonly shown = watch(this, toasts);
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private held = false;

  protected override updated(): void {
    for (const one of this.shown.value) if (one.kind === 'ok' && !this.timers.has(one.id)) this.schedule(one.id);
    for (const [id, timer] of this.timers)
      if (!this.shown.value.some(one => one.id === id)) {
        clearTimeout(timer);
        this.timers.delete(id);
      }
  }

  private schedule(id: number): void {
    const end = () => (this.held ? this.schedule(id) : dismissToast(id));
    this.timers.set(id, setTimeout(end, lifetime));
  }

  private hold(held: boolean): void {
    this.held = held;
  }

  override render() {
    return html`<section
      aria-label=${kitText('toast.region')}
      style="display:contents"
      @pointerenter=${() => this.hold(true)}
      @pointerleave=${() => this.hold(false)}
      @focusin=${() => this.hold(true)}
      @focusout=${() => this.hold(false)}
    >
      ${repeat(this.shown.value, one => one.id, one => this.one(one))}
    </section>`;
  }

  private one(shown: ShownToast) {
    const act = () => {
      dismissToast(shown.id);
      shown.action?.run();
    };
    return html`<div class="toast ${shown.kind}" role=${shown.kind === 'error' ? 'alert' : 'status'} data-testid="toast">
      <cm-icon name=${shown.kind === 'error' ? 'alert' : 'check'}></cm-icon>
      <p>${shown.text}</p>
      ${shown.action ? html`<button class="link" @click=${act}>${shown.action.label}</button>` : nothing}
      <button class="icon-button" aria-label=${kitText('toast.close')} @click=${() => dismissToast(shown.id)}>
        <cm-icon name="close"></cm-icon>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-toast-region': CmToastRegion;
  }
}
