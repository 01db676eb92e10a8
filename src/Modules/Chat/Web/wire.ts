// The shapes of docs/protocol.md that the chat hub sends and takes.
export type Audience = 'agents' | 'customers';
export type AuthorKind = 'agent' | 'customer' | 'visitor' | 'system';
export type RequesterKind = 'customer' | 'visitor';
export type PartyKind = 'agent' | RequesterKind;
/** Who the other side is; `internal`: nobody, agents among themselves. */
export type ChatKind = 'customer' | 'public' | 'internal';

export interface Line {
  chatId: string;
  audience: Audience;
  sequence: number;
  kind: 'text' | 'system';
  authorId?: string | null;
  authorKind: AuthorKind;
  authorName?: string | null;
  clientMessageId?: string | null;
  text?: string | null;
  code?: string | null;
  args?: Record<string, string> | null;
  customersSequence?: number | null;
  at: string;
  editedAt?: string | null;
  /** Its author took it back: there is no text any more. */
  deletedAt?: string | null;
}

/** The message that a line says has changed. */
export const changedMessage = (line: Line): string | undefined =>
  line.code === 'chat.message-edited' || line.code === 'chat.message-deleted' ? line.args?.message : undefined;

export interface Channel { id: string; name: string; color: number }
/** Whether something is asked before a chat. */
export type Asking = 'none' | 'optional' | 'required';
export interface AskedField { label: string; required: boolean }
/** A channel that can be chosen, and what it asks before a chat. */
export interface OfferedChannel extends Channel { email: Asking; consent?: string | null; fields: AskedField[] }
export interface FieldAnswer { label: string; text: string }
export interface Requester { id: string; kind: PartyKind; name: string; email?: string | null; company?: string | null }
export interface Person { id: string; name: string; initials: string }
export interface Participant { id: string; kind: PartyKind; name: string; active: boolean; invited?: boolean; role: Role }
/** An observer only reads; customers never get one. */
export type Role = 'participant' | 'observer';
export interface MyChannel extends Channel { level: 'observer' | 'participant' | 'owner'; allowsJoining: boolean }
/** Of which channels an agent sees requests and overview; only channels one owns can be one's own. */
export interface ChannelFilter { onlyMine: boolean; myChannels: string[] }
/** Of what in a chat an agent wants browser notifications: what the customer or public user does, or anybody else. */
export type MonitoringLevel = 'none' | 'customer' | 'all';
export interface MonitoredChat { chatId: string; level: MonitoringLevel }
export interface Cursor { participantId: string; delivered: number; read: number }

export interface Context {
  pageUrl?: string | null;
  pageTitle?: string | null;
  site?: string | null;
  browser?: string | null;
  language?: string | null;
  visitStartedAt?: string | null;
  ticketId?: string | null;
  ticketNumber?: string | null;
  email?: string | null;
  consent?: { text: string; at: string } | null;
  answers?: FieldAnswer[];
}

export interface HandOff {
  id: string;
  state: 'pending' | 'failed' | 'confirmed';
  reason?: string | null;
  ticketId?: string | null;
  ticketNumber?: string | null;
}

export interface Beside { chatId: string; requesterId: string; name: string; company?: string | null; channel: Channel; since: string }
export interface Invitable { id: string; name: string; mayWrite: boolean }
/** Who can be asked for a chat, else why not. */
export interface Startable { personId: string; refusal?: string | null }
export interface PeopleRow { id: string; name: string; company?: string | null; refusal?: string | null }
export interface People { loggedIn: number; people: PeopleRow[] }
export interface MoveTarget { channel: Channel; available: number; obstacle?: 'current' | 'notOffered' | 'noLevel' | 'noOneAvailable' | null }

/** From when on a waiting time is marked, in seconds. */
export interface WaitLimits {
  long: number;
  tooLong: number;
}

export interface RequestRow {
  chatId: string;
  number: number;
  kind: ChatKind;
  requester: Requester;
  channel: Channel;
  firstMessage: string;
  since: string;
  limits: WaitLimits;
  lookers: Person[];
}

export interface OverviewRow {
  chatId: string;
  number: number;
  kind: ChatKind;
  requesterName: string;
  agentNames: string[];
  channel: Channel;
  since: string;
}

export interface ChatView {
  chatId: string;
  number: number;
  kind: ChatKind;
  state: 'waiting' | 'open' | 'closed';
  channel: Channel;
  /** Customers are told that somebody of the team may read along. */
  mayBeReadAlong?: boolean | null;
  requester: Requester;
  /** Whom an agent's request is addressed to. */
  target?: Requester | null;
  /** The chat into which the target of this one is invited. */
  beside?: Beside | null;
  participants: Participant[];
  context: Context;
  last: number;
  cursors: Cursor[];
  handOff?: HandOff | null;
  requestedAt: string;
  acceptedAt?: string | null;
  closedAt?: string | null;
  closedBy?: 'agent' | 'requester' | 'withdrawn' | 'ticket' | 'declined' | 'notAnswered' | 'switchedOff' | null;
  /** Of one's own waiting request: how many wait longer in its channel. */
  ahead?: number | null;
  /** How long one may change a message of one's own, in seconds. */
  editWithin: number;
  revision: number;
}
