/** Counts what arrives in chats that are not being read, and says it in one sentence at most every few seconds. */
export class Announcer {
  private readonly counts = new Map<string, number>();
  private timer?: ReturnType<typeof setTimeout>;
  private lastSaid = -Infinity;

  constructor(
    private readonly say: (text: string) => void,
    private readonly sentence: (name: string, count: number) => string,
    private readonly every = 5000,
    private readonly now = () => Date.now(),
  ) {}

  /** Said at once: a request that came in. */
  announce(text: string): void {
    this.say(text);
  }

  messages(name: string, count: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
    this.timer ??= setTimeout(() => this.flush(), Math.max(0, this.lastSaid + this.every - this.now()));
  }

  private flush(): void {
    this.timer = undefined;
    this.lastSaid = this.now();
    this.say([...this.counts].map(([name, count]) => this.sentence(name, count)).join('. '));
    this.counts.clear();
  }
}
