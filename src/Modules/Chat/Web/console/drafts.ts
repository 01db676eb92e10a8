import type { UnsentMessage } from '@chatmonolith/kit/outgoing-queue';

const PREFIX = 'cm.draft.';
const UNSENT = '.unsent';

/** What an agent has typed but not sent, per chat; survives switching, reload, reconnect and an expired session. */
export class Drafts {
  private readonly own: string;
  /** What this window keeps unsent, per chat; other windows keep theirs under the same key. */
  private readonly kept = new Map<string, ReadonlySet<string>>();

  constructor(personId: string, private readonly storage: Storage = localStorage) {
    this.own = `${PREFIX}${personId}.`;
    this.dropForeign();
  }

  read(chatId: string): string {
    return this.storage.getItem(this.own + chatId) ?? '';
  }

  write(chatId: string, text: string): void {
    if (text) this.storage.setItem(this.own + chatId, text);
    else this.storage.removeItem(this.own + chatId);
  }

  /** Messages the server has not confirmed; after a reload they go out under the same ids, so this window looks after them now. */
  unsent(chatId: string): UnsentMessage[] {
    const messages = this.stored(chatId);
    this.kept.set(chatId, ids(messages));
    return messages;
  }

  keepUnsent(chatId: string, messages: readonly UnsentMessage[]): void {
    const mine = ids(messages);
    const before = this.kept.get(chatId);
    const foreign = this.stored(chatId).filter(one => !mine.has(one.clientId) && !before?.has(one.clientId));
    this.kept.set(chatId, mine);
    this.store(chatId, [...foreign, ...messages]);
  }

  forget(chatId: string): void {
    this.write(chatId, '');
    this.store(chatId, []);
  }

  /** Reports what another window of the same person typed. */
  watch(chatId: string, changed: (text: string) => void): () => void {
    const listen = (event: StorageEvent) => {
      if (event.key === this.own + chatId) changed(event.newValue ?? '');
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }

  private stored(chatId: string): UnsentMessage[] {
    return JSON.parse(this.storage.getItem(this.own + chatId + UNSENT) ?? '[]') as UnsentMessage[];
  }

  private store(chatId: string, messages: readonly UnsentMessage[]): void {
    const key = this.own + chatId + UNSENT;
    if (messages.length) this.storage.setItem(key, JSON.stringify(messages));
    else this.storage.removeItem(key);
  }

  // Whoever signs in after somebody else at this browser must not find the other's words.
  private dropForeign(): void {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    for (const key of keys) {
      if (key?.startsWith(PREFIX) && !key.startsWith(this.own)) this.storage.removeItem(key);
    }
  }
}

const ids = (messages: readonly UnsentMessage[]): ReadonlySet<string> => new Set(messages.map(one => one.clientId));
