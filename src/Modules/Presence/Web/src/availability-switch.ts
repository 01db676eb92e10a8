import { shared, watch, type Availability, type ConsoleContext } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { availabilities, availability, chooseAvailability } from './availability.ts';
import { t } from './text.ts';

/**
 * The agent's own availability: a switch with three positions, on phones the same words in a list of the device's own.
 */
@customElement('cm-availability')
export class CmAvailability extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .box {
        position: relative;
        display: flex;
        align-items: center;
        gap: 8px;
        block-size: 34px;
        padding-inline: 11px 5px;
        border: 1px solid var(--border);
        border-radius: var(--radius-m);
        background: var(--surface);
        color: var(--text);
        font: var(--type-base);
        font-weight: 500;
      }
      /* as wide as its widest word, so that nothing moves when it is switched */
      .words {
        display: grid;
      }
      .words span {
        grid-area: 1 / 1;
        visibility: hidden;
        white-space: nowrap;
      }
      .words .current {
        visibility: visible;
      }
      .track {
        position: relative;
        display: grid;
        grid-template-columns: repeat(3, 24px);
        block-size: 24px;
        border-radius: var(--radius-full);
        background: var(--control);
        transition: background-color var(--move-menu);
      }
      .track.internal {
        background: var(--internal);
      }
      .track.all {
        background: var(--switch-on);
      }
      .track.saving {
        opacity: 0.6;
      }
      .track::before,
      .stop::before {
        content: '';
        position: absolute;
        border-radius: 50%;
        background: var(--on-brand);
        pointer-events: none;
      }
      .track::before {
        inset-block-start: 3px;
        inset-inline-start: calc(3px + var(--position) * 24px);
        inline-size: 18px;
        block-size: 18px;
        transition: inset-inline-start var(--move-menu);
      }
      .stop {
        position: relative;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: none;
      }
      .stop::before {
        inset: 10px;
        opacity: 0.75;
      }
      select {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        opacity: 0;
        font-size: 1rem;
      }
      .phone {
        display: none;
      }
      @media (max-width: 899.98px) {
        .box {
          block-size: 44px;
          padding-inline: 12px;
        }
        .track {
          display: none;
        }
        .phone {
          display: block;
        }
        .box:focus-within {
          outline: 2px solid var(--focus);
          outline-offset: 2px;
        }
        cm-icon {
          color: var(--text-2);
        }
      }
      @media (forced-colors: active) {
        .track {
          border: 1px solid CanvasText;
        }
        .track::before {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  private readonly current = watch(this, availability);

  private choose(value: Availability): void {
    void chooseAvailability(this.context, value);
  }

  private key(event: KeyboardEvent): void {
    const towardsEnd = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const towardsStart = towardsEnd === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const step = ({ [towardsEnd]: 1, ArrowUp: 1, [towardsStart]: -1, ArrowDown: -1 } as Record<string, number>)[event.key];
    if (!step || !this.current.value) return;
    event.preventDefault();
    const next = availabilities[availabilities.indexOf(this.current.value.value) + step];
    if (!next) return;
    this.choose(next);
    this.renderRoot.querySelector<HTMLElement>(`[data-value=${next}]`)?.focus();
  }

  override render() {
    const now = this.current.value;
    if (!now) return nothing;
    const glyph = { unavailable: 'unavailable', internal: 'active', all: 'active' } as const;
    return html`<div class="box" data-testid="availability" data-value=${now.value} aria-busy=${now.saving ? 'true' : 'false'}>
      <cm-presence aria-hidden="true" state=${glyph[now.value]}></cm-presence>
      <span class="words" aria-hidden="true">
        ${availabilities.map(one => html`<span class=${one === now.value ? 'current' : ''}>${t(`availability.${one}`)}</span>`)}
      </span>
      <div
        class="track ${now.value} ${now.saving ? 'saving' : ''}"
        style="--position:${availabilities.indexOf(now.value)}"
        role="radiogroup"
        aria-label=${t('availability.label')}
        @keydown=${this.key}
      >
        ${availabilities.map(
          one => html`<button
            class="stop"
            type="button"
            role="radio"
            data-value=${one}
            aria-checked=${one === now.value ? 'true' : 'false'}
            aria-label=${t(`availability.${one}`)}
            title="${t(`availability.${one}`)}. ${t(`availability.${one}.hint`)}"
            tabindex=${one === now.value ? 0 : -1}
            @click=${() => this.choose(one)}
          ></button>`,
        )}
      </div>
      <cm-icon class="phone" name="chevron-down"></cm-icon>
      <select
        class="phone"
        aria-label=${t('availability.label')}
        ?disabled=${now.saving}
        @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value as Availability)}
      >
        ${availabilities.map(
          one => html`<option value=${one} .selected=${one === now.value}>${t(`availability.${one}`)}</option>`,
        )}
      </select>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-availability': CmAvailability;
  }
}
