import type { BareHub } from '@chatmonolith/kit/bare-hub';

const patience = 3000;
const relief = 4000;

/** What the line below the header says: nothing, lost for more than three seconds, or back for four. */
export class ConnectionLine {
  state: 'none' | 'lost' | 'back' = 'none';
  private up = true;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly hub: BareHub, private readonly changed: () => void) {
    hub.onState(() => this.look());
  }

  /** The hub was stopped on purpose: nothing to worry about. */
  reset(): void {
    this.up = true;
    this.show('none');
  }

  private look(): void {
    const up = this.hub.state === 'up';
    if (up === this.up) return;
    this.up = up;
    if (up) this.show(this.state === 'lost' ? 'back' : 'none', 'none', relief);
    else this.show('none', 'lost', patience);
  }

  private show(state: typeof this.state, next?: typeof this.state, after?: number): void {
    clearTimeout(this.timer);
    this.state = state;
    if (next) this.timer = setTimeout(() => this.show(next), after);
    this.changed();
  }
}
