import type { ConsoleContext } from '@chatmonolith/kit/registry';
import type { Refusal } from '@chatmonolith/kit/answer';
import { chatActions, type ChatAction, type ChatSubject } from '@chatmonolith/kit/chat-extensions';
import { announce } from '@chatmonolith/kit/announce';
import { signal, type Signal } from '@chatmonolith/kit/store';
import type { ChatSession } from './chat-session.ts';
import type { ConsoleStore } from './console-store.ts';
import type { ChannelFilter, MonitoringLevel, Role } from '../wire.ts';
import { levels } from './monitoring.ts';
import { remembered } from './remembered.ts';
import { changeRole, join, leave, mayLeave, observes } from './roles.ts';
import { t, whyNot } from './texts.ts';

export type Layout = 'columns' | 'one';

/** A dialog over the board; the preview of a request is the store's. */
export type OpenDialog =
  | { kind: 'close'; session: ChatSession }
  | { kind: 'my-channels' }
  | { kind: 'invite'; session: ChatSession }
  | { kind: 'channel'; chatId: string; name: string; waiting: boolean }
  | { kind: 'action'; session: ChatSession; action: ChatAction };

/** What every part of the chat screen works with: the store, the shell, and what the screen itself remembers. */
export class Desk {
  readonly layout: Signal<Layout> = remembered<Layout>('layout', 'columns');
  readonly closedGroups: Signal<readonly string[]> = remembered<readonly string[]>('groups', []);
  readonly singleKeys: Signal<boolean> = remembered('keys', true);
  readonly dialog = signal<OpenDialog | undefined>(undefined);
  /** The chat whose message field shall have the focus as soon as it is there. */
  readonly writeIn = signal<string | undefined>(undefined);
  /** Grows when the focus shall go to the queue. */
  readonly queueWanted = signal(0);
  /** Chats whose card is on the page. */
  readonly cards = new Set<string>();
  /** This window shows one chat and nothing else of the console. */
  alone = false;
  /** Server time minus this browser's time, in ms. */
  readonly clockOffset = signal(0);

  constructor(readonly store: ConsoleStore, readonly context: ConsoleContext) {}

  toggleGroup(group: string): void {
    const closed = this.closedGroups.value;
    this.closedGroups.value = closed.includes(group) ? closed.filter(one => one !== group) : [...closed, group];
  }

  write(chatId: string): void {
    this.store.select(chatId);
    this.writeIn.value = chatId;
  }

  run(action: ChatAction, session: ChatSession): void {
    this.dialog.value = { kind: 'action', session, action };
  }

  /** X: closes the chat, after asking; leaves it where others go on, or where one only observes. */
  askToClose(session: ChatSession): void {
    if (session.ended || session.lost.value) this.finish(session);
    else if (session.waits) void this.withdraw(session);
    else if (mayLeave(session)) void this.leave(session);
    else this.dialog.value = { kind: 'close', session };
  }

  /** Takes back the question for a chat that nobody has answered. */
  async withdraw(session: ChatSession): Promise<void> {
    const answer = await this.store.close(session);
    if (!this.refused(answer.ok ? undefined : answer.error)) this.focusNext();
  }

  /** Leaves the chat to its other agents. */
  async leave(session: ChatSession): Promise<void> {
    if (!this.refused(await leave(this.store, session))) this.focusNext();
  }

  async takeRole(session: ChatSession, role: Role): Promise<void> {
    if (!this.refused(await changeRole(this.store, session, role))) this.writeIn.value = session.id;
  }

  /** The chat one is invited to: joins it, or takes the other role there. */
  async enter(chatId: string, role: Role): Promise<void> {
    const session = this.store.session(chatId);
    if (session && !session.ended) await this.takeRole(session, role);
    else await this.join(chatId, role);
  }

  changeChannel(session: ChatSession): void {
    this.dialog.value = { kind: 'channel', chatId: session.id, name: session.name, waiting: false };
  }

  async join(chatId: string, role: Role): Promise<void> {
    if (!this.refused(await join(this.store, chatId, role))) this.writeIn.value = chatId;
  }

  /** The chat is before the agent's eyes. */
  watches(chatId: string): boolean {
    return this.store.currentId.value === chatId && this.cards.has(chatId) && document.visibilityState === 'visible' && document.hasFocus();
  }

  async monitor(session: ChatSession, level: MonitoringLevel): Promise<void> {
    if (level !== 'none') this.context.events.emit('notifications-wanted', {});
    this.refused(await this.store.monitoring.choose(session.id, level));
  }

  /** The server keeps it, and has every window of this agent ask again. */
  async choose(filter: ChannelFilter): Promise<boolean> {
    const { hub } = this.store;
    const answer = await hub.call<null>('SetPreferences', filter.onlyMine, filter.myChannels);
    if (answer.ok) this.store.filter.value = filter;
    return !this.refused(answer.ok ? undefined : answer.error);
  }

  /** From one level to the next, and from the last to the first. */
  monitorNext(session: ChatSession): Promise<void> {
    const next = levels[(levels.indexOf(this.store.monitoring.of(session.id)) + 1) % levels.length]!;
    announce(t(`monitoring.now.${next}`, { name: session.name }));
    return this.monitor(session, next);
  }

  private refused(refusal: Refusal | undefined): boolean {
    if (refusal) this.context.toast({ kind: 'error', text: whyNot(refusal) });
    return Boolean(refusal);
  }

  /** Takes an ended chat off the board; the focus goes to the next one, else to the queue. */
  finish(session: ChatSession): void {
    this.store.done(session);
    this.focusNext();
  }

  focusNext(): void {
    const { currentId } = this.store;
    if (currentId.value) this.writeIn.value = currentId.value;
    else this.queueWanted.value++;
  }
}

export const subjectOf = (session: ChatSession): ChatSubject => {
  const { chatId, kind, channel, state, handOff } = session.view.value;
  return { chatId, kind, requesterName: session.name, channelName: channel.name, state, handOff };
};

/** What other modules offer on a chat; nothing to who only reads. */
export const actionsOf = (session: ChatSession): readonly ChatAction[] => (observes(session) ? [] : chatActions(subjectOf(session)));
