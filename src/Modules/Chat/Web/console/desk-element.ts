import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Watchable } from '@chatmonolith/kit/store';
import type { Desk } from './desk.ts';

/** Base of the parts of the chat screen: it renders again when a signal changes that it read while rendering. */
export abstract class DeskElement extends LitElement {
  @property({ attribute: false }) desk!: Desk;
  private readonly stops = new Map<Watchable<unknown>, () => void>();
  private readonly used = new Set<Watchable<unknown>>();

  protected read<T>(source: Watchable<T>): T {
    this.used.add(source);
    if (this.isConnected && !this.stops.has(source)) this.stops.set(source, source.subscribe(() => this.requestUpdate()));
    return source.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.stops.values()) stop();
    this.stops.clear();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.used.clear();
  }

  protected override updated(_changed: PropertyValues): void {
    for (const [source, stop] of this.stops) {
      if (this.used.has(source)) continue;
      stop();
      this.stops.delete(source);
    }
  }
}
