const NEAR = 24;

interface Host {
  readonly scroller: HTMLElement | null;
  requestUpdate(): void;
}

/**
 * Keeps the place in a log: at the end it stays at the end; above it nothing moves, also when older lines come in
 * before it. The first time it goes to the new-messages line, if there is one.
 */
export class ScrollKeeper {
  atEnd = true;
  /** The log has its lines and stands where reading goes on. */
  opened = false;
  private first?: string;
  private fromEnd = 0;
  private prepended = false;
  private room = 0;

  constructor(private readonly host: Host, private readonly moved: () => void) {}

  get nearStart(): boolean {
    return this.opened && (this.host.scroller?.scrollTop ?? NEAR) < NEAR;
  }

  /** Before the lines are drawn: the key of the first one tells whether older ones have come. */
  before(first: string | undefined): void {
    const { scroller } = this.host;
    this.prepended = this.opened && first !== this.first;
    this.first = first;
    if (scroller) this.fromEnd = scroller.scrollHeight - scroller.scrollTop;
  }

  after(newLine: HTMLElement | null, filled: boolean): void {
    const { scroller } = this.host;
    if (!scroller) return;
    if (!this.opened && filled) {
      this.opened = true;
      if (newLine) scroller.scrollTop = newLine.offsetTop - scroller.clientHeight / 3;
      else this.jump(scroller);
    } else if (this.atEnd) this.jump(scroller);
    else if (this.prepended) scroller.scrollTop = scroller.scrollHeight - this.fromEnd;
    this.scrolled();
  }

  readonly scrolled = () => {
    const { scroller } = this.host;
    if (!scroller) return;
    // Not somebody scrolling: the log became shorter or its lines higher, and the end moved away.
    const room = scroller.scrollHeight - scroller.clientHeight;
    if (this.opened && this.atEnd && room > this.room) this.jump(scroller);
    this.room = room;
    const atEnd = room - scroller.scrollTop < NEAR;
    if (atEnd !== this.atEnd) {
      this.atEnd = atEnd;
      this.host.requestUpdate();
    }
    this.moved();
  };

  /** The place is kept while the log itself becomes higher or lower. */
  resized(): void {
    if (this.atEnd && this.host.scroller) this.jump(this.host.scroller);
  }

  toEnd(): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { scroller } = this.host;
    scroller?.scrollTo({ top: scroller.scrollHeight, behavior: still ? 'instant' : 'smooth' });
  }

  private jump(scroller: HTMLElement): void {
    scroller.scrollTop = scroller.scrollHeight;
  }
}
