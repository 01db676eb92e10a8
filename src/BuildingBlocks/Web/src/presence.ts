import { signal, type ReadonlySignal, type Signal } from './store.ts';

/** `inactive` is per chat (not accepted yet, or left); the others are per person and come from the presence module. */
export type PresenceState = 'active' | 'away' | 'inactive' | 'unavailable' | 'out';

export interface Presence {
  state: PresenceState;
  /** ISO time since when. */
  since?: string;
}

const known = new Map<string, Signal<Presence | undefined>>();
let wanted: (personId: string) => void = () => {};

/** What is known of this person; asking makes the presence module find out. Undefined until it has. */
export function presenceOf(personId: string): ReadonlySignal<Presence | undefined> {
  let found = known.get(personId);
  if (!found) {
    known.set(personId, (found = signal<Presence | undefined>(undefined)));
    wanted(personId);
  }
  return found;
}

/** For the presence module alone: it is told who is asked for, at first all that were asked for before. */
export function connectPresence(ask: (personId: string) => void): void {
  wanted = ask;
  for (const personId of known.keys()) ask(personId);
}

export function watchedPersons(): string[] {
  return [...known.keys()];
}

/** Takes what the server said; of people nobody asked for nothing is kept. */
export function setPresence(personId: string, presence: Presence): void {
  const found = known.get(personId);
  if (found) found.value = presence;
}
