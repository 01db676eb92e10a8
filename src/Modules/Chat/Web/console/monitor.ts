import { presenceOf } from '@chatmonolith/kit/presence';
import type { ChatView, Line, MonitoringLevel } from '../wire.ts';
import { Announced } from './announced.ts';
import type { ChatSession } from './chat-session.ts';
import type { Desk } from './desk.ts';
import { actionWords, monitorTitle, outWords } from './monitor-words.ts';

/** Who did something in a chat; customers are public users too, and `system` is nobody. */
export type Doer = 'me' | 'agent' | 'customer' | 'system';

/** Of one's own actions nobody needs to hear. */
export const isMonitored = (level: MonitoringLevel, by: Doer): boolean =>
  by !== 'me' && (level === 'all' || (level === 'customer' && by === 'customer'));

export function doerOf(line: Line, view: ChatView, me: string): Doer {
  if (line.authorId === me) return 'me';
  const kind = line.kind === 'text' ? line.authorKind : view.participants.find(one => one.id === line.authorId)?.kind;
  return kind === 'agent' ? 'agent' : kind === 'customer' || kind === 'visitor' ? 'customer' : 'system';
}

// The window in which the chat is watched claims at once, the others after a moment.
const GRACE = 150;

/** Raises a notification for each action in a monitored chat that happens out of the agent's sight. */
export class Monitor {
  private readonly followed = new Map<ChatSession, () => void>();

  constructor(private readonly desk: Desk, private readonly announced = new Announced(desk.store.me)) {
    const { chats } = desk.store;
    chats.subscribe(now => this.follow(now));
    this.follow(chats.value);
  }

  private follow(chats: readonly ChatSession[]): void {
    for (const [session, stop] of this.followed) if (!chats.includes(session)) stop();
    for (const session of chats) if (!this.followed.has(session)) this.followed.set(session, this.start(session));
  }

  private start(session: ChatSession): () => void {
    const stops = [this.lines(session), ...this.customers(session)];
    return () => {
      for (const stop of stops) stop();
      this.followed.delete(session);
      for (const what of [session.id, outOf(session)]) this.announced.forget(what);
    };
  }

  /** Lines that the chat had when it came here are no news. */
  private lines(session: ChatSession): () => void {
    let seen = session.view.value.last;
    return session.log.subscribe(() => {
      const fresh = session.log.entries.flatMap(({ line }) => (line && line.sequence > seen ? [line] : []));
      seen = Math.max(seen, session.log.last);
      for (const line of fresh) {
        void this.act(session, doerOf(line, session.view.value, session.me), session.id, line.sequence, actionWords(line, session.me));
      }
    });
  }

  /** That somebody signs out stands in no log. */
  private customers(session: ChatSession): (() => void)[] {
    return session.view.value.participants.filter(one => one.kind !== 'agent').map(one => {
      const presence = presenceOf(one.id);
      let before = presence.value?.state;
      return presence.subscribe(now => {
        const went = now?.state === 'out' && before !== undefined && before !== 'out';
        before = now?.state;
        if (went && session.view.value.state === 'open') {
          void this.act(session, 'customer', outOf(session), Date.parse(now.since ?? '') || 0, outWords(one.name));
        }
      });
    });
  }

  private async act(session: ChatSession, by: Doer, what: string, mark: number, body: string): Promise<void> {
    const { store, context, alone } = this.desk;
    // A window of its own speaks for its chat only.
    if (!isMonitored(store.monitoring.of(session.id), by) || (alone && store.current !== session)) return;
    const watched = this.desk.watches(session.id);
    if (!watched) await new Promise(resolve => setTimeout(resolve, GRACE));
    if (!(await this.announced.claim(what, mark)) || watched) return;
    context.events.emit('notify', { tag: session.id, chatId: session.id, title: monitorTitle(session.view.value, session.name), body });
  }
}

const outOf = (session: ChatSession) => `${session.id}.out`;
