import type { ChannelFilter, ChatView, MonitoredChat, MyChannel, OverviewRow, RequestRow } from '../wire.ts';
import type { ChatSession } from './chat-session.ts';
import type { ConsoleStore } from './console-store.ts';
import { sorted } from './queue-list.ts';
import { hasLeft } from './roles.ts';

export interface ConsoleSnapshot { requests: RequestRow[]; overview: OverviewRow[]; active: ChatView[]; channels: MyChannel[]; monitored: MonitoredChat[]; filter: ChannelFilter }

/** Asks the server for everything, and holds back what is pushed meanwhile: it may be older or newer than the answer. */
export class ConsoleSync {
  private run = 0;
  private held?: (() => void)[];

  constructor(private readonly store: ConsoleStore) {}

  async ask(): Promise<void> {
    const run = ++this.run;
    this.held ??= [];
    const answer = await this.store.hub.call<ConsoleSnapshot>('GetConsole');
    if (run !== this.run) return;
    if (answer.ok) await this.settle(answer.value);
    if (run !== this.run) return;
    this.store.refusal = answer.ok ? undefined : answer.error;
    this.store.phase.value = answer.ok ? 'ready' : answer.error.code === 'chat.inactive' ? 'off' : 'failed';
    if (this.store.phase.value === 'off') this.empty();
    const held = this.held ?? [];
    this.held = undefined;
    for (const push of held) push();
  }

  /** Nothing is left but the chats that stand here and have ended. */
  private empty(): void {
    this.store.requests.value = [];
    this.store.overview.value = [];
  }

  /** Runs the effect of a push, after the running question if there is one. */
  take(push: () => void): void {
    if (this.held) this.held.push(push);
    else push();
  }

  private async settle(snapshot: ConsoleSnapshot): Promise<void> {
    const { store } = this;
    store.requests.value = sorted(snapshot.requests);
    store.overview.value = snapshot.overview;
    store.channels.value = snapshot.channels;
    store.monitoring.reset(snapshot.monitored);
    store.filter.value = snapshot.filter;
    const active = [...snapshot.active].sort((one, other) => accepted(one) - accepted(other));
    const missing = store.chats.value.filter(chat => !active.some(view => view.chatId === chat.id));
    for (const view of active) {
      const known = store.session(view.chatId);
      if (known) known.resync(view);
      else store.adopt(view);
    }
    await Promise.all(missing.map(chat => this.lookAfter(chat)));
    if (!store.current) store.select(store.chats.value[0]?.id);
    void store.preview.value?.load();
  }

  // A chat that is no longer among the active ones has ended while we were away, or was taken from us.
  private async lookAfter(session: ChatSession): Promise<void> {
    const answer = await this.store.hub.call<ChatView>('GetChat', session.id);
    if (answer.ok && hasLeft(answer.value, session.me)) this.store.done(session);
    else if (answer.ok) session.resync(answer.value);
    else if (answer.error.code !== 'connection.lost') session.lost.value = true;
  }
}

const accepted = (view: ChatView) => Date.parse(view.acceptedAt ?? view.requestedAt);
