import { signal, type Signal } from '@chatmonolith/kit/store';

const PREFIX = 'cm.console.';

/** A signal whose value this browser keeps. */
export function remembered<T>(key: string, initial: T, storage: Storage = localStorage): Signal<T> {
  const value = signal<T>(stored(storage.getItem(PREFIX + key), initial));
  value.subscribe(next => storage.setItem(PREFIX + key, JSON.stringify(next)));
  return value;
}

function stored<T>(text: string | null, initial: T): T {
  try {
    return text === null ? initial : (JSON.parse(text) as T);
  } catch {
    return initial;
  }
}
