import { connectPresence, setPresence, watchedPersons, type HubClient, type PresenceState } from '@chatmonolith/kit';

interface PersonPresence {
  personId: string;
  state: PresenceState;
  since: string;
}

const batch = 200;

/** Fills the kit's `presenceOf`: asks for whoever is asked for, all in one call, and follows the pushes. */
export class PresenceStore {
  private wanted = new Set<string>();
  private planned = false;

  constructor(private readonly hub: HubClient, changed: (personId: string, state: PresenceState) => void = () => {}) {
    hub.on('presenceChanged', (personId: string, state: PresenceState, since: string) => {
      setPresence(personId, { state, since });
      changed(personId, state);
    });
    connectPresence(personId => this.ask([personId]));
    // Who was asked for while the connection came up, after `refresh` had asked for the others.
    hub.onState(state => {
      if (state === 'up' && this.wanted.size) void this.fetch();
    });
  }

  /** After a reconnect: pushes may have been missed. */
  refresh(): Promise<void> {
    for (const personId of watchedPersons()) this.wanted.add(personId);
    return this.fetch();
  }

  private ask(personIds: string[]): void {
    for (const personId of personIds) this.wanted.add(personId);
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      if (this.hub.state === 'up') void this.fetch();
    });
  }

  private async fetch(): Promise<void> {
    const ids = [...this.wanted];
    this.wanted.clear();
    for (let at = 0; at < ids.length; at += batch) {
      const part = ids.slice(at, at + batch);
      const answer = await this.hub.call<PersonPresence[]>('GetPresences', part);
      if (answer.ok) for (const { personId, state, since } of answer.value) setPresence(personId, { state, since });
      // Asked again with the next `up`, which a lost connection brings.
    }
  }
}
