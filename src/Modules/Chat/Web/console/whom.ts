import type { ChatView, Participant, Requester } from '../wire.ts';

/** Whom a chat is with, as one agent sees it: the customer or public user; among agents the other one. */
export const whom = ({ requester, target }: ChatView, me: string): Requester =>
  target && (target.kind !== 'agent' || requester.id === me) ? target : requester;

/** Agents among themselves: no customer is in it. */
export const isInternal = (chat: Pick<ChatView, 'kind'>): boolean => chat.kind === 'internal';

/** Those an agent writes to: customers and public users; in an internal chat the other agents. */
export const readersOf = (view: ChatView, me: string): Participant[] => view.participants.filter(one =>
  isInternal(view) ? one.id !== me && one.active && one.role === 'participant' : one.kind !== 'agent');

/** More than two write or wrote here: then a message needs its author's name. */
export const needsNames = (view: ChatView, me: string): boolean =>
  view.participants.filter(one => one.role === 'participant' && one.id !== me).length > 1;
