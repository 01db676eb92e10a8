import type { Answer, Refusal } from '@chatmonolith/kit/answer';
import { signal } from '@chatmonolith/kit/store';
import type { ChatView, Context, Line, Person, RequestRow } from '../wire.ts';
import type { ChatHub } from './chat-hub.ts';

/** Why a request does not wait any more. */
export type RequestEnd = 'accepted' | 'withdrawn' | 'declined' | 'notAnswered' | 'moved';

export interface PreviewModel {
  state: 'loading' | 'open' | 'accepting' | 'taken' | 'withdrawn' | 'failed';
  row: RequestRow;
  /** Where it comes from, and what the channel asked before; absent until it is loaded. */
  context?: Context;
  lines: readonly Line[];
  /** Who accepted it before us. */
  takenBy?: string;
  /** Why the last call failed; the preview stays open. */
  refusal?: Refusal;
}

const ended = new Set(['chat.withdrawn', 'chat.declined', 'chat.not-answered']);

/** A waiting request that an agent looks at. Its lines and lookers come live; it ends by accepting, leaving or losing it. */
export class RequestPreview {
  readonly model;
  /** What a push said while the answer was on its way: it may be newer than the answer. */
  private heard?: Person[];

  constructor(private readonly hub: ChatHub, row: RequestRow) {
    this.model = signal<PreviewModel>({ state: 'loading', row, lines: [] });
  }

  get chatId(): string {
    return this.model.value.row.chatId;
  }

  get over(): boolean {
    return this.model.value.state === 'taken' || this.model.value.state === 'withdrawn';
  }

  /** Also after a reconnect or a gap: the answer is the whole truth. */
  async load(): Promise<void> {
    this.heard = undefined;
    const answer = await this.hub.call<{ request: RequestRow; context?: Context; lines: Line[] }>('Preview', this.chatId);
    if (this.over) return;
    if (answer.ok) {
      const { request, context, lines } = answer.value;
      this.change({ ...this.unlessAccepting('open'), row: { ...request, lookers: this.heard ?? request.lookers }, context, lines });
    }
    else if (!this.lost(answer.error)) this.change(this.unlessAccepting('failed', answer.error));
  }

  apply(lines: readonly Line[]): void {
    const last = this.model.value.lines.at(-1)?.sequence ?? 0;
    const fresh = lines.filter(line => line.sequence > last);
    if (this.model.value.state === 'loading' || fresh.length === 0) return;
    if (fresh[0]!.sequence === last + 1) this.change({ lines: [...this.model.value.lines, ...fresh] });
    else void this.load();
  }

  lookers(lookers: Person[]): void {
    this.heard = lookers;
    this.change({ row: { ...this.model.value.row, lookers } });
  }

  gone(reason: RequestEnd, by?: string): void {
    this.change(reason === 'accepted' ? { state: 'taken', takenBy: by } : { state: 'withdrawn' });
  }

  async accept(): Promise<Answer<ChatView> | undefined> {
    // Who already knows from the list what is asked need not wait for the preview.
    if (this.model.value.state !== 'open' && this.model.value.state !== 'loading') return undefined;
    this.change({ state: 'accepting', refusal: undefined });
    const answer = await this.hub.call<ChatView>('Accept', this.chatId);
    if (!answer.ok && !this.lost(answer.error)) this.change({ state: 'open', refusal: answer.error });
    return answer;
  }

  /** Says no to a request that is addressed to this agent. True when that has ended it. */
  async decline(): Promise<boolean> {
    const answer = await this.hub.call<null>('Decline', this.chatId);
    if (!answer.ok && !this.lost(answer.error)) this.change({ refusal: answer.error });
    return answer.ok;
  }

  /** The server counts us among the lookers until this, an acceptance or the end of the connection. */
  leave(): void {
    if (!this.over) void this.hub.call('LeavePreview', this.chatId);
  }

  /** An acceptance on its way decides by its own answer. */
  private unlessAccepting(state: 'open' | 'failed', refusal?: Refusal): Partial<PreviewModel> {
    return this.model.value.state === 'accepting' ? {} : { state, refusal };
  }

  private lost(error: Refusal): boolean {
    if (error.code === 'chat.already-taken') this.gone('accepted', error.args?.name);
    else if (ended.has(error.code)) this.gone('withdrawn');
    return this.over;
  }

  private change(change: Partial<PreviewModel>): void {
    this.model.value = { ...this.model.value, ...change };
  }
}
