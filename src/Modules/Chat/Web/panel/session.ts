import { connectionLost, type Answer, type Refusal } from '@chatmonolith/kit/answer';
import { BareHub } from '@chatmonolith/kit/bare-hub';
import { ChatLog } from '@chatmonolith/kit/chat-log';
import { uuid } from '@chatmonolith/kit/uuid';
import { changedMessage, type ChatView, type Context, type Cursor, type FieldAnswer, type Line, type OfferedChannel, type RequesterKind } from '../wire.ts';
import type { Stored } from './stored.ts';

const protocolVersion = 1;
const pageSize = 100;
const typingShown = 5000;
const typingSent = 3000;
/** The offer that was shown is not the one that counts. */
const outdatedOffer = new Set(['chat.channel-not-offered', 'chat.email-required', 'chat.consent-required', 'chat.answer-required']);

export interface Offer {
  organisation: string;
  channels: OfferedChannel[];
  fallbackChannelId?: string | null;
  texts: Record<string, string>;
  chat?: ChatView | null;
  /** Why no new chat can begin. */
  closed?: { code: string; reason?: string | null } | null;
}

export interface Question {
  name?: string;
  channelId?: string;
  text: string;
  context: Context;
  email?: string;
  /** The text that was agreed to. */
  consent?: string;
  answers?: FieldAnswer[];
}

/** `loading`: nothing known yet · `prompt`: no chat · `chat`: waiting, open or ended, see the chat's state · `off`: chat is switched off. */
export type Phase = 'loading' | 'prompt' | 'chat' | 'off' | 'refused' | 'outdated';

interface Me {
  id: string;
  kind: RequesterKind;
  name?: string | null;
}

/** The requester's side of one chat: connection, offer, request, log and marks, without anything drawn. */
export class PanelSession {
  phase: Phase = 'loading';
  offer?: Offer;
  chat?: ChatView;
  log?: ChatLog<Line>;
  me?: Me;
  typing?: string;
  /** What `requestChat` waits for an answer to. */
  requesting = false;
  /** The server ended the sign-in behind this connection. */
  onSessionEnded: () => void = () => {};

  private request?: { id: string; question: Question; done: (answer: Answer<ChatView>) => void };
  private typingTimer?: ReturnType<typeof setTimeout>;
  private typedAt = 0;
  /** The key this connection was greeted with. */
  private key: string | null = null;
  private delivered = 0;
  private read = 0;
  private readonly listeners = new Set<() => void>();

  constructor(readonly kind: RequesterKind, readonly hub: BareHub, readonly stored: Stored) {
    hub.onUp(() => this.greet());
    hub.onState(() => this.changed());
    hub.on('linesAdded', (chatId: string, audience: string, lines: Line[]) => {
      if (chatId === this.chat?.chatId && audience === 'customers') this.take(lines);
    });
    hub.on('chatChanged', (chat: ChatView) => this.heardOf(chat));
    hub.on('cursorsChanged', (chatId: string, cursors: Cursor[]) => {
      if (chatId === this.chat?.chatId) this.show({ ...this.chat, cursors });
    });
    hub.on('placeChanged', (chatId: string, ahead: number) => {
      if (chatId === this.chat?.chatId) this.show({ ...this.chat, ahead });
    });
    hub.on('typing', (chatId: string, who: { id: string; name: string }) => {
      if (chatId === this.chat?.chatId && who.id !== this.me?.id) this.showTyping(who.name);
    });
    hub.on('resync', () => void this.sync());
    hub.on('rulesChanged', () => void this.sync());
    hub.on('sessionEnded', () => {
      hub.stop();
      this.onSessionEnded();
    });
    stored.onOther(({ key, chat }) => {
      // Another tab has a chat that this connection does not know of, perhaps under another key.
      // Before the first greeting there is nothing to correct: it takes what is remembered then.
      if (!this.me || !chat || chat === this.chat?.chatId) return;
      if (this.kind === 'visitor' && key !== this.key) this.restart();
      else void this.sync();
    });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): void {
    this.hub.start();
  }

  stop(): void {
    this.hub.stop();
  }

  /** The server does not serve this page, or not any more. */
  refuse(phase: 'refused' | 'outdated'): void {
    this.phase = phase;
    this.hub.stop();
    this.changed();
  }

  get running(): boolean {
    return !!this.chat && this.chat.state !== 'closed';
  }

  /** An agent asks this person for a chat, and waits for the answer. */
  get asked(): boolean {
    return this.chat?.state === 'waiting' && this.chat.target?.id === this.me?.id;
  }

  /** Messages of others that were not read yet. */
  get unread(): number {
    const read = this.readUpTo;
    return this.log?.entries.filter(({ line }) => line?.kind === 'text' && line.authorId !== this.me?.id && line.sequence > read)
      .length ?? 0;
  }

  /** Answers once the server has decided; a lost connection only makes it later. */
  requestChat(question: Question): Promise<Answer<ChatView>> {
    return new Promise(done => {
      this.request = { id: uuid(), question, done };
      this.requesting = true;
      this.changed();
      void this.sendRequest();
    });
  }

  /** Puts another text in the place of one's own message. */
  edit(clientId: string, text: string): Promise<Answer<null>> {
    return this.hub.call<null>('EditMessage', this.chat!.chatId, clientId, text);
  }

  /** Takes back one's own message. */
  remove(clientId: string): Promise<Answer<null>> {
    return this.hub.call<null>('DeleteMessage', this.chat!.chatId, clientId);
  }

  send(text: string): void {
    this.log?.enqueue(text);
    this.typedAt = 0;
  }

  /** Says yes to the agent who asks. */
  async accept(): Promise<Answer<ChatView>> {
    const answer = await this.hub.call<ChatView>('Accept', this.chat!.chatId);
    if (answer.ok) this.adopt(answer.value, false);
    else await this.sync();
    return answer;
  }

  /** Says no to the agent who asks. */
  async decline(): Promise<Answer<null>> {
    const answer = await this.hub.call<null>('Decline', this.chat!.chatId);
    if (answer.ok) this.startOver();
    else await this.sync();
    return answer;
  }

  /** Ends the chat, or withdraws the request that nobody has accepted. */
  async end(): Promise<Answer<null>> {
    const answer = await this.hub.call<null>('Close', this.chat!.chatId);
    if (answer.ok) await this.sync();
    return answer;
  }

  /** Puts an ended chat away. */
  startOver(): void {
    this.stored.set({ chat: undefined, unsent: undefined, ...this.takenBack() });
    this.drop();
    this.phase = 'prompt';
    this.changed();
  }

  /** What was asked in a request that was withdrawn, so that it need not be written again. */
  private takenBack(): { question?: string } {
    if (this.chat?.closedBy !== 'withdrawn' || this.asked) return {};
    const texts = this.log?.entries.flatMap(({ line, pending }) => (line?.authorId === this.me?.id && line?.text) || pending?.text || []) ?? [];
    return { question: texts.join('\n') };
  }

  typed(): void {
    if (!this.running || Date.now() - this.typedAt < typingSent) return;
    this.typedAt = Date.now();
    void this.hub.call('Typing', this.chat!.chatId);
  }

  /** Everything up to the end of the log is in front of the reader's eyes. */
  markRead(): void {
    const last = this.log?.last ?? 0;
    if (this.hub.state !== 'up' || last <= this.readUpTo) return;
    this.read = last;
    void this.hub.call('MarkRead', this.chat!.chatId, last);
    this.changed();
  }

  private get readUpTo(): number {
    const own = this.chat?.cursors.find(cursor => cursor.participantId === this.me?.id);
    return Math.max(this.read, own?.read ?? 0);
  }

  private restart(): void {
    this.hub.stop();
    this.hub.start();
  }

  /** False where the server did not greet back. */
  private async greet(): Promise<boolean> {
    let key = (this.kind === 'visitor' && this.stored.value.key) || null;
    let hello = await this.hello(key);
    if (!hello.ok && hello.error.code === 'chat.unknown-visitor') {
      // The server knows nothing of what this key stood for.
      this.stored.set({ key: undefined, chat: undefined, unsent: undefined });
      this.drop();
      hello = await this.hello((key = null));
    }
    if (!hello.ok) {
      this.refused(hello.error);
      return false;
    }
    // Another tab was greeted in the same moment and came first: one visitor is enough.
    const remembered = this.stored.value.key;
    if (this.kind === 'visitor' && remembered && remembered !== key) return false;
    this.me = hello.value.me;
    this.key = hello.value.visitorKey ?? key;
    if (this.key && this.key !== remembered) this.stored.set({ key: this.key });
    // What was marked on a connection that broke may not have arrived.
    this.delivered = 0;
    this.read = 0;
    const synced = await this.sync(true);
    if (synced && this.request) void this.sendRequest();
    return synced;
  }

  private hello(key: string | null) {
    return this.hub.call<{ me: Me; visitorKey?: string | null }>('Hello', protocolVersion, key);
  }

  private refused({ code }: Refusal): void {
    if (code === 'request.unsupported-version') this.refuse('outdated');
    else if (code === 'request.forbidden' || code === 'request.not-found') this.refuse('refused');
    else if (code === 'request.unauthenticated') {
      this.hub.stop();
      this.onSessionEnded();
    }
    // Whatever else it was may be over at the next try.
  }

  /** Asks the server what is true. */
  private async sync(reconnected = false): Promise<boolean> {
    const offer = await this.hub.call<Offer>('GetOffer');
    if (!offer.ok && offer.error.code === 'chat.inactive') {
      this.switchedOff();
      return true;
    }
    if (!offer.ok) {
      this.refused(offer.error);
      return false;
    }
    this.offer = offer.value;
    const chat = await this.currentChat(offer.value.chat);
    if (chat === 'unknown') return false;
    if (chat) this.adopt(chat, reconnected);
    else {
      this.drop();
      this.phase = 'prompt';
    }
    this.changed();
    return true;
  }

  /** A chat ends with a line that can still be read; else there is nothing to show. */
  private switchedOff(): void {
    if (!this.chat) this.phase = 'off';
    this.changed();
  }

  /** The running chat; else the ended one that was not put away yet. `unknown`: the server could not be asked. */
  private async currentChat(offered?: ChatView | null): Promise<ChatView | 'unknown' | undefined> {
    if (offered && offered.state !== 'closed') return offered;
    const remembered = this.stored.value.chat;
    if (!remembered) return undefined;
    if (offered?.chatId === remembered) return offered;
    const answer = await this.hub.call<ChatView>('GetChat', remembered);
    if (answer.ok && !this.cameToNothing(answer.value)) return answer.value;
    if (!answer.ok && answer.error.code === connectionLost) return 'unknown';
    this.stored.set({ chat: undefined, unsent: undefined });
    return undefined;
  }

  /** An agent asked, and it ended before this person said yes: there is nothing to read. */
  private cameToNothing(chat: ChatView): boolean {
    return chat.state === 'closed' && !chat.acceptedAt && chat.target?.id === this.me?.id;
  }

  private heardOf(chat: ChatView): void {
    if (chat.chatId === this.chat?.chatId) {
      if (chat.revision <= this.chat.revision) return;
      if (this.cameToNothing(chat)) return this.startOver();
      this.show(chat);
      this.log?.heard(chat.last);
    } else if (!this.running && chat.state !== 'closed') this.adopt(chat, false);
  }

  private adopt(chat: ChatView, reconnected: boolean): void {
    const known = chat.chatId === this.chat?.chatId;
    if (!known) this.drop();
    const unsent = this.stored.value.chat === chat.chatId ? this.stored.value.unsent : undefined;
    if (this.stored.value.chat !== chat.chatId) this.stored.set({ chat: chat.chatId, unsent: undefined });
    this.phase = 'chat';
    if (!known || chat.revision >= this.chat!.revision) this.chat = chat;
    if (!this.log) this.openLog(chat, unsent);
    else if (reconnected) void this.log.reconnected();
    else this.log.heard(chat.last);
    this.markDelivered();
    this.changed();
  }

  private openLog(chat: ChatView, unsent: typeof Stored.prototype.value.unsent): void {
    const { chatId } = chat;
    const page = async (method: string, from: number) => {
      const answer = await this.hub.call<{ lines: Line[]; last: number }>(method, chatId, 'customers', from, pageSize);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    };
    const log = new ChatLog<Line>({
      chatId, audience: 'customers', unsent, changed: changedMessage,
      fetchAfter: after => page('GetLines', after),
      fetchBefore: before => page('GetLinesBefore', before),
      send: (clientId, text) => this.hub.call('SendMessage', chatId, clientId, text),
    });
    this.log = log;
    let before = JSON.stringify(unsent ?? []);
    log.subscribe(() => {
      const now = JSON.stringify(log.unsent);
      if (now !== before) this.stored.set({ unsent: log.unsent });
      before = now;
      this.markDelivered();
      this.changed();
    });
    void log.open(chat.last);
  }

  private take(lines: Line[]): void {
    if (lines.some(line => line.authorId !== this.me?.id)) this.showTyping(undefined);
    this.log?.apply(lines);
  }

  private markDelivered(): void {
    const last = this.log?.last ?? 0;
    if (last <= this.delivered || this.log?.entries.every(({ line }) => !line || line.authorId === this.me?.id)) return;
    this.delivered = last;
    void this.hub.call('MarkDelivered', this.chat!.chatId, last);
  }

  private async sendRequest(): Promise<void> {
    const request = this.request;
    if (!request) return;
    const answer = await this.hub.call<ChatView>('RequestChat', request.id, request.question);
    // Comes again under the same id after the next greeting.
    if (request !== this.request || (!answer.ok && answer.error.code === connectionLost)) return;
    this.request = undefined;
    this.requesting = false;
    if (answer.ok) this.adopt(answer.value, false);
    else if (outdatedOffer.has(answer.error.code)) await this.sync();
    this.changed();
    request.done(answer);
  }

  private showTyping(name: string | undefined): void {
    clearTimeout(this.typingTimer);
    if (name) this.typingTimer = setTimeout(() => this.showTyping(undefined), typingShown);
    if (this.typing === name) return;
    this.typing = name;
    this.changed();
  }

  private show(chat: ChatView): void {
    this.chat = chat;
    this.changed();
  }

  private drop(): void {
    this.log?.stop();
    this.log = undefined;
    this.chat = undefined;
    this.typing = undefined;
    this.delivered = 0;
    this.read = 0;
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
