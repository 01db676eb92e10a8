import type { Refusal } from '@chatmonolith/kit/answer';
import type { ChatView, MyChannel, Participant, Role } from '../wire.ts';
import type { ChatSession } from './chat-session.ts';
import type { ConsoleStore } from './console-store.ts';

const partOf = (view: ChatView, me: string): Participant | undefined => view.participants.find(one => one.id === me);

/** The chat goes on without this agent. */
export const hasLeft = (view: ChatView, me: string): boolean => view.state !== 'closed' && partOf(view, me)?.active === false;

export const observes = ({ view, me }: ChatSession): boolean => partOf(view.value, me)?.role === 'observer';

export const isObserving = (one: Participant): boolean => one.active && one.role === 'observer';

/** Another agent can answer the customer. */
export const othersWrite = ({ view, me }: ChatSession): boolean =>
  view.value.participants.some(one => one.kind === 'agent' && one.id !== me && one.active && !isObserving(one));

/** The chat can go on without this agent; one that has ended is only taken off the board. */
export const mayLeave = (session: ChatSession): boolean =>
  !session.ended && !session.lost.value && (observes(session) || othersWrite(session));

/** Whoever writes in an open chat can ask a colleague in. */
export const mayInvite = (session: ChatSession): boolean => session.view.value.state === 'open' && !observes(session);

/** Chats among agents belong to no channel. */
export const mayMove = (session: ChatSession): boolean => mayInvite(session) && session.view.value.kind !== 'internal';

const writes = (channel: MyChannel | undefined): boolean => channel?.level === 'participant' || channel?.level === 'owner';

const channelOf = (store: ConsoleStore, channelId: string) => store.channels.value.find(one => one.id === channelId);

export const mayWriteIn = (store: ConsoleStore, channelId: string): boolean => writes(channelOf(store, channelId));

/** The roles in which this agent may join a chat of the channel uninvited. */
export function joinableAs(store: ConsoleStore, channelId: string): Role[] {
  const channel = channelOf(store, channelId);
  if (!channel?.allowsJoining) return [];
  return writes(channel) ? ['observer', 'participant'] : ['observer'];
}

/** Joins a chat that another agent leads. Answers why not. */
export async function join(store: ConsoleStore, chatId: string, role: Role): Promise<Refusal | undefined> {
  const answer = await store.hub.call<ChatView>('Join', chatId, role);
  if (!answer.ok) return answer.error;
  store.select(store.adopt(answer.value, true).id);
  return undefined;
}

/** Writes from now on, or only reads; the view that comes as a push shows it. */
export async function changeRole(store: ConsoleStore, session: ChatSession, role: Role): Promise<Refusal | undefined> {
  const answer = await store.hub.call<null>('ChangeRole', session.id, role);
  return answer.ok ? undefined : answer.error;
}

export async function leave(store: ConsoleStore, session: ChatSession): Promise<Refusal | undefined> {
  const answer = await store.hub.call<null>('Leave', session.id);
  if (!answer.ok) return answer.error;
  store.done(session);
  return undefined;
}
