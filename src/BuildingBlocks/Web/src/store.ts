import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A value that can be read now and watched. */
export interface ReadonlySignal<T> {
  readonly value: T;
  /** Calls the listener after each change (not now); returns the way out. */
  subscribe(listener: (value: T) => void): () => void;
}

export interface Signal<T> extends ReadonlySignal<T> {
  value: T;
  /** Sets the value from the one before. */
  update(change: (before: T) => T): void;
}

/** Setting the same value again tells nobody; a change inside an object has to come as a new object. */
export function signal<T>(initial: T): Signal<T> {
  let current = initial;
  const listeners = new Set<(value: T) => void>();
  const set = (next: T) => {
    if (Object.is(current, next)) return;
    current = next;
    for (const listener of [...listeners]) listener(next);
  };
  return {
    get value() {
      return current;
    },
    set value(next) {
      set(next);
    },
    update(change) {
      set(change(current));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A signal that follows others. It listens as long as the page lives: make it once, outside of components. */
export function computed<T>(sources: readonly { subscribe(listener: () => void): unknown }[], compute: () => T): ReadonlySignal<T> {
  const result = signal(compute());
  for (const source of sources)
    source.subscribe(() => {
      result.value = compute();
    });
  return result;
}

export interface Watchable<T> {
  readonly value: T;
  subscribe(listener: () => void): () => void;
}

class Watch<T> implements ReactiveController {
  private stop?: () => void;

  constructor(private readonly host: ReactiveControllerHost, private source: Watchable<T>) {
    host.addController(this);
  }

  get value(): T {
    return this.source.value;
  }

  /** Watches another source from now on. */
  follow(source: Watchable<T>): void {
    if (source === this.source) return;
    this.source = source;
    if (!this.stop) return;
    this.stop();
    this.stop = source.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.stop ??= this.source.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }
}

/** Renders the component again whenever the signal changes, while it is on the page. */
export function watch<T>(host: ReactiveControllerHost, source: Watchable<T>): Watch<T> {
  return new Watch(host, source);
}
export type { Watch };
