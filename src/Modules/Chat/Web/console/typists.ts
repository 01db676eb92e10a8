import { signal } from '@chatmonolith/kit/store';

export interface Typist { id: string; name: string }

const SHOWN_FOR = 5000;

/** Who is typing just now: each for five seconds after the last sign, or until the message is there. */
export class Typists {
  readonly shown = signal<readonly Typist[]>([]);
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  typing(who: Typist): void {
    clearTimeout(this.timers.get(who.id));
    this.timers.set(who.id, setTimeout(() => this.wrote(who.id), SHOWN_FOR));
    if (!this.shown.value.some(one => one.id === who.id)) this.shown.value = [...this.shown.value, who];
  }

  wrote(id: string): void {
    clearTimeout(this.timers.get(id));
    if (this.timers.delete(id)) this.shown.value = this.shown.value.filter(one => one.id !== id);
  }
}
