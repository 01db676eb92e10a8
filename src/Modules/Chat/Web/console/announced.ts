const PREFIX = 'cm.announced.';
// ms; another window may read what was stored only a while later, so the lock is kept until it can.
const HELD = 10_000;

/** How far each chat was announced in this browser: whichever window of an agent is the first to claim an action tells of it. */
export class Announced {
  private readonly own: string;

  constructor(personId: string, private readonly storage: Storage = localStorage) {
    this.own = `${PREFIX}${personId}.`;
    this.dropForeign();
  }

  /** True for one window only. Marks grow: what stands at or before a claimed one is claimed too. */
  claim(what: string, mark: number): Promise<boolean> {
    const key = this.own + what;
    // Without TLS a browser has no locks; then two windows that claim in the same moment may both get it.
    if (!navigator.locks) return Promise.resolve(this.take(key, mark));
    return new Promise(claimed => {
      void navigator.locks.request(`${key}.${mark}`, { ifAvailable: true }, lock => {
        claimed(Boolean(lock) && this.take(key, mark));
        return lock ? new Promise(resolve => setTimeout(resolve, HELD)) : undefined;
      });
    });
  }

  forget(what: string): void {
    this.storage.removeItem(this.own + what);
  }

  private take(key: string, mark: number): boolean {
    if (mark <= Number(this.storage.getItem(key) ?? -1)) return false;
    this.storage.setItem(key, String(mark));
    return true;
  }

  private dropForeign(): void {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    for (const key of keys) if (key?.startsWith(PREFIX) && !key.startsWith(this.own)) this.storage.removeItem(key);
  }
}
