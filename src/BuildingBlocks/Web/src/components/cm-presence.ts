import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { signal, watch } from '../store.ts';
import { presenceOf, type Presence, type PresenceState } from '../presence.ts';
import { clock } from '../time.ts';
import { kitText } from '../refusals.ts';

const shapes = {
  active: svg`<circle cx="6" cy="6" r="5.5" fill="var(--p-active)" />`,
  away: svg`<path d="M4.1.9A5.5 5.5 0 1 0 11.1 8 4.9 4.9 0 0 1 4.1.9Z" fill="var(--p-away)" stroke="var(--p-away-line)" stroke-linejoin="round" />`,
  inactive: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="var(--p-inactive)" stroke-width="2.5" stroke-dasharray="4.2 2.476" stroke-dashoffset="-1.238" />`,
  unavailable: svg`<circle cx="6" cy="6" r="5.5" fill="var(--p-unavailable)" /><path d="M3.2 6h5.6" stroke="var(--surface)" stroke-width="2" stroke-linecap="round" />`,
  out: svg`<circle cx="6" cy="6" r="5.2" fill="var(--p-out)" stroke="var(--p-out-line)" /><path d="m4.1 4.1 3.8 3.8M7.9 4.1 4.1 7.9" stroke="var(--on-brand)" stroke-width="1.4" stroke-linecap="round" />`,
} satisfies Record<PresenceState, unknown>;

const unknown = signal<Presence | undefined>(undefined);

/**
 * Somebody's presence as one of five shapes. Give it a `state`, or a `person-id` and it follows that person. `name` goes
 * into its accessible name (“Julia Brandt, away”); without one only the state is said.
 */
@customElement('cm-presence')
export class CmPresence extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 12px;
      block-size: 12px;
      vertical-align: -1px;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    @media (forced-colors: active) {
      svg * {
        stroke: currentColor;
      }
    }
  `;

  @property() state?: PresenceState;
  @property() name = '';
  @property({ attribute: 'person-id' }) personId = '';

  private readonly source = watch<Presence | undefined>(this, unknown);

  protected override willUpdate(): void {
    this.source.follow(this.personId && !this.state ? presenceOf(this.personId) : unknown);
  }

  override render() {
    const state = this.shown;
    if (!state) return nothing;
    return html`<svg viewBox="0 0 12 12" role="img" aria-label=${this.label(state)}>${shapes[state]}</svg>`;
  }

  private get shown(): PresenceState | undefined {
    return this.state ?? this.source.value?.state;
  }

  private label(state: PresenceState): string {
    return this.name ? kitText('presence.of', { name: this.name, state }) : kitText(`presence.${state}`);
  }

  protected override updated(): void {
    const state = this.shown;
    const since = this.state ? undefined : this.source.value?.since;
    if (!state) this.removeAttribute('title');
    else this.title = since ? kitText('presence.since', { label: this.label(state), time: clock(since) }) : this.label(state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-presence': CmPresence;
  }
}
