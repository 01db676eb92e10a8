const PREFIX = 'cm.announced.';

/** How far each chat was announced in this browser: whichever window of an agent is the first to claim an action tells of it. */
export class Announced {
  private readonly own: string;

  constructor(personId: string, private readonly storage: Storage = localStorage) {
    this.own = `${PREFIX}${personId}.`;
    this.dropForeign();
  }

  /** True for one window only. Marks grow: what stands at or before a claimed one is claimed too. */
  async claim(what: string, mark: number): Promise<boolean> {
    const take = () => {
      const key = this.own + what;
      if (mark <= Number(this.storage.getItem(key) ?? -1)) return false;
      this.storage.setItem(key, String(mark));
      return true;
    };
    // Without TLS a browser has no locks; then two windows that claim in the same moment may both get it.
    return navigator.locks ? navigator.locks.request(this.own, take) : take();
  }

  forget(what: string): void {
    this.storage.removeItem(this.own + what);
  }

  private dropForeign(): void {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    for (const key of keys) if (key?.startsWith(PREFIX) && !key.startsWith(this.own)) this.storage.removeItem(key);
  }
}
