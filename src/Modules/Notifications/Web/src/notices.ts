import { signal } from '@chatmonolith/kit';

/** A waiting request that this agent may accept. */
export interface Notice {
  chatId: string;
  /** A public user of a website waits; else a customer user. */
  isPublic: boolean;
  requesterName: string;
  channelName: string;
  since: string;
  /** Addressed to this agent: nobody else can accept it. */
  isPersonal: boolean;
}

/** The requests that wait, in the order they came. */
export class Notices {
  readonly waiting = signal<readonly Notice[]>([]);

  /** The whole list. Returns what is new since the last one; of the first list nothing is. */
  reset(waiting: readonly Notice[], first = false): Notice[] {
    const known = new Set(this.waiting.value.map(notice => notice.chatId));
    this.waiting.value = waiting;
    return first ? [] : waiting.filter(notice => !known.has(notice.chatId));
  }

  /** False if it was known already. */
  add(notice: Notice): boolean {
    if (this.waiting.value.some(one => one.chatId === notice.chatId)) return false;
    this.waiting.update(before => [...before, notice]);
    return true;
  }

  find(chatId: string): Notice | undefined {
    return this.waiting.value.find(notice => notice.chatId === chatId);
  }

  remove(chatId: string): void {
    this.waiting.update(before => before.filter(notice => notice.chatId !== chatId));
  }
}
