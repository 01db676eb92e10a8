import { HubClient, signal, type HubName } from '@chatmonolith/kit';

export type ConnectionBanner = { kind: 'none' } | { kind: 'lost'; retryAt?: number } | { kind: 'back' };

const patience = 3000;
const farewell = 4000;

/**
 * The console's hubs together: started and stopped as one, one banner for all. A short gap is nobody's business: the
 * banner comes after 3 s and says for 4 s that all is well again.
 */
export class Connection {
  readonly online = signal(true);
  readonly banner = signal<ConnectionBanner>({ kind: 'none' });
  private readonly hubs = new Map<HubName, HubClient>();
  private lostTimer?: ReturnType<typeof setTimeout>;
  private backTimer?: ReturnType<typeof setTimeout>;
  private running = false;

  /** `refused` is called whenever a connection could not be made: the session may have ended. */
  constructor(private readonly refused: () => void, private readonly create = (name: HubName) => new HubClient(`/hubs/${name}`, 'agent')) {}

  hub(name: HubName): HubClient {
    let hub = this.hubs.get(name);
    if (!hub) {
      this.hubs.set(name, (hub = this.create(name)));
      hub.onState(state => {
        if (state === 'down' && this.running) this.refused();
        this.changed();
      });
    }
    return hub;
  }

  start(): void {
    this.running = true;
    for (const hub of this.hubs.values()) hub.start();
    this.changed();
  }

  /** No connection and no banner: the session has ended. */
  stop(): void {
    this.running = false;
    for (const hub of this.hubs.values()) hub.stop();
    this.changed();
  }

  retryNow(): void {
    for (const hub of this.hubs.values()) hub.retryNow();
  }

  private changed(): void {
    const up = [...this.hubs.values()].every(hub => hub.state === 'up');
    this.online.value = up;
    const shown = this.banner.value.kind;
    if (!this.running || up) {
      clearTimeout(this.lostTimer);
      this.lostTimer = undefined;
      if (!this.running) this.banner.value = { kind: 'none' };
      else if (shown === 'lost') this.sayBack();
    } else if (shown === 'lost') this.banner.value = this.lost();
    else this.lostTimer ??= setTimeout(() => this.sayLost(), patience);
  }

  private sayLost(): void {
    clearTimeout(this.backTimer);
    this.lostTimer = undefined;
    this.banner.value = this.lost();
  }

  private sayBack(): void {
    this.banner.value = { kind: 'back' };
    this.backTimer = setTimeout(() => (this.banner.value = { kind: 'none' }), farewell);
  }

  private lost(): ConnectionBanner {
    const times = [...this.hubs.values()].flatMap(hub => hub.retryAt ?? []);
    return { kind: 'lost', retryAt: times.length ? Math.min(...times) : undefined };
  }
}
