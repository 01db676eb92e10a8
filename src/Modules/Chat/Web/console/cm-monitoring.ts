import { html, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import type { MonitoringLevel } from '../wire.ts';
import type { ChatSession } from './chat-session.ts';
import { DeskElement } from './desk-element.ts';
import { levels } from './monitoring.ts';
import { monitoringStyles } from './monitoring-styles.ts';
import { t } from './texts.ts';

const check = 'm5 8.2 2.1 2.1 4-4.4';
const glyphs = {
  none: svg`<circle cx="8" cy="8" r="5.4" />`,
  customer: svg`<circle cx="8" cy="8" r="5.9" /><path d=${check} />`,
  all: svg`<circle class="full" cx="8" cy="8" r="6.5" /><path class="cut" d=${check} />`,
} satisfies Record<MonitoringLevel, unknown>;
const glyph = (level: MonitoringLevel) => html`<svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[level]}</svg>`;

/** Of what in this chat the agent wants browser notifications: three positions, on phones one button that steps through them. */
@customElement('cm-monitoring')
export class CmMonitoring extends DeskElement {
  static override styles = [shared, monitoringStyles];

  @property({ attribute: false }) session!: ChatSession;
  /** Escape hid the tooltip; it comes back with the next approach. */
  @state() private quiet = false;

  private readonly approached = () => (this.quiet = false);

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.quiet = true;
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.altKey || event.ctrlKey || event.metaKey ? 0 : { [forward]: 1, ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (/^Arrow(Left|Right)$/.test(event.key) ? -1 : 0);
    if (!step) return;
    event.preventDefault();
    const next = levels[(levels.indexOf(this.desk.store.monitoring.of(this.session.id)) + step + levels.length) % levels.length]!;
    void this.desk.monitor(this.session, next);
    this.renderRoot.querySelector<HTMLElement>(`#${next}`)?.focus();
  };

  private radio(level: MonitoringLevel, now: MonitoringLevel) {
    return html`<span class="stop"><button id=${level} type="button" role="radio" aria-checked=${level === now} aria-label=${t(`monitoring.${level}`)}
        aria-describedby="hint-${level}" tabindex=${level === now ? 0 : -1} @click=${() => void this.desk.monitor(this.session, level)}
        data-testid="monitor-${level}">${glyph(level)}</button>
      <span class="tip" role="tooltip"><strong>${t(`monitoring.${level}`)}</strong><span id="hint-${level}">${t(`monitoring.${level}.hint`)}</span></span></span>`;
  }

  override render() {
    const { monitoring } = this.desk.store;
    const now = this.read(monitoring.chosen).get(this.session.id) ?? 'none';
    const busy = this.read(monitoring.saving).has(this.session.id);
    const { name } = this.session;
    if (this.read(this.desk.context.signals.phone)) {
      return html`<button type="button" class="icon-button ${now}" aria-label=${t(`monitoring.now.${now}`, { name })} aria-busy=${busy}
        @click=${() => void this.desk.monitorNext(this.session)} data-testid="monitoring" data-level=${now}>${glyph(now)}</button>`;
    }
    return html`<div role="radiogroup" aria-label=${t('monitoring.label', { name })} aria-busy=${busy} class=${this.quiet ? 'quiet' : ''}
      @keydown=${this.key} @mouseleave=${this.approached} @focusout=${this.approached} data-testid="monitoring" data-level=${now}>${levels.map(level => this.radio(level, now))}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-monitoring': CmMonitoring;
  }
}
