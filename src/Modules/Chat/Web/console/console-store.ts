import type { Answer, Refusal } from '@chatmonolith/kit/answer';
import { signal } from '@chatmonolith/kit/store';
import type { ChannelFilter, ChatView, OverviewRow, RequestRow, MyChannel } from '../wire.ts';
import type { ChatHub } from './chat-hub.ts';
import { ChatSession } from './chat-session.ts';
import type { Drafts } from './drafts.ts';
import { ConsoleSync } from './console-sync.ts';
import { Monitoring } from './monitoring.ts';
import { listen } from './pushes.ts';
import { oldest, waiting, withGone, withoutGone, type QueueRow } from './queue-list.ts';
import { RequestPreview } from './request-preview.ts';

/** What a push made worth saying aloud. */
export interface Heard {
  request?(row: RequestRow): void;
  messages?(session: ChatSession, count: number): void;
}

const FADE = 400;

/** New chats stand last; an internal one and the customer's chat it belongs to stand side by side. */
function placed(chats: readonly ChatSession[], session: ChatSession): readonly ChatSession[] {
  const { beside } = session.view.value;
  const partner = chats.findIndex(chat => chat.id === beside?.chatId || chat.view.value.beside?.chatId === session.id);
  return partner < 0 ? [...chats, session] : chats.toSpliced(partner + 1, 0, session);
}

/**
 * Everything the chat screen shows. GetConsole is the truth at every connect and resync; between two of them pushes
 * change it, each by its own rule (revision, number, or a whole row).
 */
export class ConsoleStore {
  /** `off`: chat is switched off. */
  readonly phase = signal<'loading' | 'ready' | 'failed' | 'off'>('loading');
  readonly requests = signal<readonly QueueRow[]>([]);
  readonly overview = signal<readonly OverviewRow[]>([]);
  /** What this agent may do in each channel. */
  readonly channels = signal<readonly MyChannel[]>([]);
  readonly filter = signal<ChannelFilter>({ onlyMine: false, myChannels: [] });
  readonly chats = signal<readonly ChatSession[]>([]);
  readonly currentId = signal<string | undefined>(undefined);
  readonly preview = signal<RequestPreview | undefined>(undefined);
  readonly monitoring: Monitoring;
  refusal?: Refusal;
  private readonly syncing = new ConsoleSync(this);

  constructor(readonly hub: ChatHub, readonly me: string, readonly drafts: Drafts, readonly heard: Heard = {}) {
    this.monitoring = new Monitoring(hub);
    listen(this);
  }

  get current(): ChatSession | undefined {
    return this.session(this.currentId.value);
  }

  session(chatId: string | undefined): ChatSession | undefined {
    return this.chats.value.find(chat => chat.id === chatId);
  }

  /** Asks for everything again: at every connect, and when the server says so. */
  sync(): Promise<void> {
    return this.syncing.ask();
  }

  take(push: () => void): void {
    this.syncing.take(push);
  }

  select(chatId: string | undefined): void {
    if (chatId === this.currentId.value) return;
    this.current?.read.left();
    this.currentId.value = chatId;
  }

  openPreview(chatId: string): void {
    const row = waiting(this.requests.value).find(one => one.chatId === chatId);
    if (!row || this.preview.value?.chatId === chatId) return;
    this.closePreview();
    this.preview.value = new RequestPreview(this.hub, row);
    void this.preview.value.load();
  }

  closePreview(): void {
    this.preview.value?.leave();
    this.preview.value = undefined;
  }

  nextRequest(): QueueRow | undefined {
    return oldest(this.requests.value, this.preview.value?.chatId);
  }

  async accept(): Promise<ChatSession | undefined> {
    const preview = this.preview.value;
    const answer = await preview?.accept();
    if (!preview || !answer?.ok) return undefined;
    this.requestGone(preview.chatId);
    const session = this.adopt(answer.value, true);
    this.select(session.id);
    if (this.preview.value === preview) this.preview.value = undefined;
    return session;
  }

  async close(session: ChatSession): Promise<Answer<null>> {
    const answer = await this.hub.call<null>('Close', session.id);
    if (answer.ok) this.done(session);
    return answer;
  }

  /** Takes an ended chat off the board; the next one, else the one before it, becomes the current one. */
  done(session: ChatSession): void {
    const at = this.chats.value.indexOf(session);
    if (at < 0) return;
    const rest = this.chats.value.filter(chat => chat !== session);
    if (this.currentId.value === session.id) this.currentId.value = (rest[at] ?? rest[at - 1])?.id;
    this.chats.value = rest;
    session.dispose();
  }

  requestGone(chatId: string): void {
    this.requests.value = withGone(this.requests.value, chatId);
    setTimeout(() => (this.requests.value = withoutGone(this.requests.value, chatId)), FADE);
  }

  /** A chat of ours that is new in this window stands last, so that no other moves. */
  adopt(view: ChatView, seen = false): ChatSession {
    const known = this.session(view.chatId);
    const session = known ?? new ChatSession(this.hub, view, this.me, this.drafts);
    if (seen) session.read.seen(view.last);
    if (known) known.update(view);
    else this.chats.value = placed(this.chats.value, session);
    if (!known) void session.open();
    return session;
  }
}
