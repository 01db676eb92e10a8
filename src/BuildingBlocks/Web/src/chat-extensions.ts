import type { ConsoleContext } from './registry.ts';
import type { IconName } from './icons.ts';

/** What another module is told of the chat that its action or note stands on. */
export interface ChatSubject {
  chatId: string;
  /** Who the other side is; `internal`: agents among themselves. */
  kind: 'customer' | 'public' | 'internal';
  /** Whom the chat is with. */
  requesterName: string;
  channelName: string;
  /** `closed` while an ended chat still stands on the board. */
  state: 'waiting' | 'open' | 'closed';
  handOff?: {
    id: string;
    state: 'pending' | 'failed' | 'confirmed';
    reason?: string | null;
    ticketId?: string | null;
    ticketNumber?: string | null;
  } | null;
}

/** An element of another module on a chat: it gets `context` and `subject` as properties. */
export interface ChatElement extends HTMLElement {
  context: ConsoleContext;
  subject: ChatSubject;
}

/** An entry in the menu of a chat that opens a dialog: a `ModalElement`, which fires `closed` when it is done. */
export interface ChatAction {
  id: string;
  order: number;
  label: string;
  hint: string;
  /** How an ended chat offers it: without the dots of a menu. */
  closeLabel: string;
  /** How the close dialog offers it, to be done before closing. */
  firstLabel: string;
  icon: IconName;
  /** The single key that opens it in the current chat. */
  key?: string;
  /** False leaves the action out, for this chat at this time. */
  available(subject: ChatSubject): boolean;
  element: string;
}

/** Something another module says on the card of a chat; the element shows nothing when it has nothing to say. */
export interface ChatNote {
  id: string;
  order: number;
  element: string;
}

const actions: ChatAction[] = [];
const notes: ChatNote[] = [];

const add = <T extends { id: string; order: number }>(list: T[], one: T, what: string) => {
  if (list.some(other => other.id === one.id)) throw new Error(`The chat ${what} ${one.id} is registered twice.`);
  list.push(one);
  list.sort((first, second) => first.order - second.order);
};

export const registerChatAction = (action: ChatAction): void => add(actions, action, 'action');
export const registerChatNote = (note: ChatNote): void => add(notes, note, 'note');

export const chatActions = (subject: ChatSubject): readonly ChatAction[] =>
  actions.filter(action => action.available(subject));
/** All of them, for the list of keys. */
export const registeredChatActions = (): readonly ChatAction[] => actions;
export const chatNotes = (): readonly ChatNote[] => notes;
