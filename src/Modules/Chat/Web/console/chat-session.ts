import { ChatLog, type LinePage } from '@chatmonolith/kit/chat-log';
import { signal } from '@chatmonolith/kit/store';
import { changedMessage, type ChatView, type Cursor, type Line } from '../wire.ts';
import type { ChatHub } from './chat-hub.ts';
import type { Drafts } from './drafts.ts';
import { ReadMark } from './read-mark.ts';
import { Typists } from './typists.ts';
import { readersOf, whom } from './whom.ts';

const PAGE = 100;
// The lines themselves are pushed in the same moment as the view that counts them.
const LINES_MAY_FOLLOW = 1000;

/** One chat the agent takes part in: its view, its log, where reading stopped, who is typing. */
export class ChatSession {
  readonly id: string;
  readonly view;
  readonly log: ChatLog<Line>;
  readonly typists = new Typists();
  readonly read: ReadMark;
  /** The agent no longer has a right to see this chat. */
  readonly lost = signal(false);
  /** What can be done with a message that was not sent. */
  readonly messages = {
    retry: (key: string) => void this.log.retry(key),
    discard: (key: string) => void this.log.discard(key),
    edit: (key: string, text: string) => this.hub.call<null>('EditMessage', this.id, key, text),
    remove: (key: string) => this.hub.call<null>('DeleteMessage', this.id, key),
  };
  private typingTold = 0;

  constructor(private readonly hub: ChatHub, view: ChatView, readonly me: string, private readonly drafts: Drafts) {
    this.id = view.chatId;
    this.view = signal(view);
    this.log = new ChatLog<Line>({
      chatId: view.chatId,
      audience: 'agents',
      fetchAfter: after => this.lines('GetLines', after),
      fetchBefore: before => this.lines('GetLinesBefore', before),
      send: (clientId, text) => hub.call('SendMessage', view.chatId, clientId, text),
      changed: changedMessage,
      unsent: drafts.unsent(view.chatId),
    });
    this.read = new ReadMark(hub, this.log, view.chatId, me, cursorOf(view, me));
    this.log.subscribe(() => drafts.keepUnsent(this.id, this.log.unsent));
  }

  get name(): string {
    return whom(this.view.value, this.me).name;
  }

  /** Whom this agent asked has not opened the chat yet. */
  get waits(): boolean {
    return this.view.value.state === 'waiting';
  }

  get ended(): boolean {
    return this.view.value.state === 'closed';
  }

  /** Cursors of those this agent writes to; beside a customer colleagues read along but do not count. */
  get readers(): Cursor[] {
    const { cursors } = this.view.value;
    return readersOf(this.view.value, this.me).map(({ id }) =>
      cursors.find(cursor => cursor.participantId === id) ?? { participantId: id, delivered: 0, read: 0 });
  }

  /** The connection is back and the server has answered with this view. */
  resync(view: ChatView): void {
    if (view.revision >= this.view.value.revision) this.view.value = view;
    this.read.resync(cursorOf(view, this.me));
    void this.log.reconnected();
  }

  open(): Promise<void> {
    return this.log.open(this.view.value.last);
  }

  /** A view counts only if it is newer than the one that is shown. */
  update(view: ChatView): void {
    if (view.revision <= this.view.value.revision) return;
    this.view.value = view;
    this.log.heard(view.last, LINES_MAY_FOLLOW);
  }

  apply(lines: readonly Line[]): void {
    this.log.apply(lines);
    for (const line of lines) if (line.authorId) this.typists.wrote(line.authorId);
    this.read.arrived();
  }

  cursors(cursors: Cursor[]): void {
    this.view.value = { ...this.view.value, cursors };
    this.read.moved(cursorOf(this.view.value, this.me));
  }

  /** Tells the others that the agent writes, at most every other second. */
  typing(): void {
    if (Date.now() - this.typingTold < 2000) return;
    this.typingTold = Date.now();
    void this.hub.call('Typing', this.id);
  }

  send(text: string): void {
    this.log.enqueue(text);
    this.typingTold = 0;
  }

  /** Forgets the chat in this browser: it has ended and the agent is done with it. */
  dispose(): void {
    this.log.stop();
    this.read.stop();
    this.drafts.forget(this.id);
  }

  private async lines(method: string, from: number): Promise<LinePage<Line>> {
    const answer = await this.hub.call<LinePage<Line>>(method, this.id, 'agents', from, PAGE);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  }
}

const cursorOf = (view: ChatView, id: string) =>
  view.cursors.find(cursor => cursor.participantId === id) ?? { participantId: id, delivered: 0, read: 0 };
