import type { UnsentMessage } from '@chatmonolith/kit/outgoing-queue';

/** What this browser remembers of its chat. */
export interface Remembered {
  /** The visitor's key; customer users have their cookie. */
  key?: string;
  /** The chat that is running, or has ended and was not put away. */
  chat?: string;
  name?: string;
  /** The first question, as far as it was written. */
  question?: string;
  email?: string;
  /** What else was answered before the chat, by the label of the question. */
  answers?: Record<string, string>;
  /** The message being written. */
  draft?: string;
  unsent?: UnsentMessage[];
}

/** One entry of the site's local storage; where storage is refused, the memory of this page. */
export class Stored {
  private memory: Remembered = {};
  private usable = true;

  constructor(private readonly key: string) {}

  get value(): Remembered {
    if (!this.usable) return this.memory;
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '{}');
    } catch {
      return {};
    }
  }

  /** Keys set to undefined are forgotten. */
  set(change: Remembered): void {
    this.memory = { ...this.value, ...change };
    try {
      localStorage.setItem(this.key, JSON.stringify(this.memory));
    } catch {
      this.usable = false;
    }
  }

  /** Whether the panel is open: each tab for itself, across its page changes. */
  get open(): boolean {
    try {
      return sessionStorage.getItem(this.key) === 'open';
    } catch {
      return false;
    }
  }

  set open(open: boolean) {
    try {
      if (open) sessionStorage.setItem(this.key, 'open');
      else sessionStorage.removeItem(this.key);
    } catch {
      // then it starts minimised on the next page
    }
  }

  forget(): void {
    this.memory = {};
    this.open = false;
    try {
      localStorage.removeItem(this.key);
    } catch {
      this.usable = false;
    }
  }

  /** Another tab changed it. */
  onOther(listener: (value: Remembered) => void): () => void {
    const heard = (event: StorageEvent) => {
      if (event.key === this.key) listener(this.value);
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }
}
