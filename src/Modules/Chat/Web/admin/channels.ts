import type { Refusal } from '@chatmonolith/kit';
import type { ChatLevel } from '@chatmonolith/kit/components/cm-level-table';
import type { Asking, AskedField } from '../wire.ts';

export const root = '/api/chat/admin/channels';
export const fieldLimit = 5;
export const colors = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** A group of agents, as Accounts tells it. */
export interface Group {
  id: string;
  name: string;
  members: { personId: string; name: string; active: boolean; level: ChatLevel }[];
}

export interface ChannelRules {
  email: Asking;
  consent?: string | null;
  fields: AskedField[];
  agentName?: string | null;
  tellsOfObservers: boolean;
  observerMinutes?: number | null;
  warnAfterSeconds: number;
  warnAgainAfterSeconds: number;
  returnAfterSeconds: number;
  editWithinSeconds: number;
}

/** Everything that is decided about a channel; see docs/protocol.md. */
export interface ChannelSettings {
  name: string;
  groupId: string;
  color: number;
  offeredToCustomers: boolean;
  offeredToPublic: boolean;
  isFallback: boolean;
  allowsJoining: boolean;
  valid: boolean;
  rules: ChannelRules;
}

export interface Channel extends ChannelSettings {
  id: string;
  version: number;
}

/** Times as they are typed: in minutes, perhaps wrong. */
export const times = ['warnAfterSeconds', 'warnAgainAfterSeconds', 'returnAfterSeconds', 'editWithinSeconds'] as const;
export type Time = (typeof times)[number];

/** A channel as the form shows it. */
export interface ChannelDraft extends Omit<ChannelSettings, 'rules'>, Record<Time, string> {
  email: Asking;
  consent: string;
  fields: AskedField[];
  agentName: string;
  tellsOfObservers: boolean;
  observerMinutes: string;
}

export type ChannelField = 'name' | 'groupId' | 'isFallback' | 'consent' | 'fields' | 'agentName' | 'observerMinutes' | Time;
export type ChannelTab = 'general' | 'before' | 'agents' | 'waiting' | 'permissions';

const minutes = (seconds: number) => String(Math.round(seconds / 0.6) / 100);
const seconds = (text: string) => (text.trim() ? Math.round(Number(text.replace(',', '.')) * 60) : NaN);

const usual: ChannelSettings = {
  name: '', groupId: '', color: 0, offeredToCustomers: true, offeredToPublic: false, isFallback: false, allowsJoining: false, valid: true,
  rules: {
    email: 'none', fields: [], tellsOfObservers: false,
    warnAfterSeconds: 120, warnAgainAfterSeconds: 300, returnAfterSeconds: 300, editWithinSeconds: 300,
  },
};

export function draftOf({ name, groupId, color, offeredToCustomers, offeredToPublic, isFallback, allowsJoining, valid, rules }: ChannelSettings = usual): ChannelDraft {
  return {
    name, groupId, color, offeredToCustomers, offeredToPublic, isFallback, allowsJoining, valid,
    email: rules.email,
    consent: rules.consent ?? '',
    fields: rules.fields,
    agentName: rules.agentName ?? '',
    tellsOfObservers: rules.tellsOfObservers,
    observerMinutes: rules.observerMinutes ? String(rules.observerMinutes) : '',
    warnAfterSeconds: minutes(rules.warnAfterSeconds),
    warnAgainAfterSeconds: minutes(rules.warnAgainAfterSeconds),
    returnAfterSeconds: minutes(rules.returnAfterSeconds),
    editWithinSeconds: minutes(rules.editWithinSeconds),
  };
}

/** The settings as they are sent: a blank text is none. */
export function settingsOf(draft: ChannelDraft): ChannelSettings {
  const { name, groupId, color, offeredToCustomers, offeredToPublic, isFallback, allowsJoining, valid, email, fields, tellsOfObservers } = draft;
  return {
    name: name.trim(), groupId, color, offeredToCustomers, offeredToPublic, isFallback, allowsJoining, valid,
    rules: {
      email,
      consent: draft.consent.trim() || null,
      fields: fields.map(({ label, required }) => ({ label: label.trim(), required })),
      agentName: draft.agentName.trim() || null,
      tellsOfObservers,
      observerMinutes: draft.observerMinutes.trim() ? Number(draft.observerMinutes) : null,
      warnAfterSeconds: seconds(draft.warnAfterSeconds),
      warnAgainAfterSeconds: seconds(draft.warnAgainAfterSeconds),
      returnAfterSeconds: seconds(draft.returnAfterSeconds),
      editWithinSeconds: seconds(draft.editWithinSeconds),
    },
  };
}

export const sameDraft = (one: ChannelDraft, other: ChannelDraft) => JSON.stringify(settingsOf(one)) === JSON.stringify(settingsOf(other));

export type ChannelProblem = 'missing' | 'label' | 'minutes' | 'order' | 'everybody';

/** What is wrong with a draft, field by field, in the order of the tabs. */
export function checkChannel(draft: ChannelDraft): [ChannelField, ChannelProblem][] {
  const { name, groupId, rules, isFallback, valid, offeredToCustomers, offeredToPublic } = settingsOf(draft);
  const labels = rules.fields.map(one => one.label.toLowerCase());
  const found: [ChannelField, ChannelProblem | false][] = [
    ['name', !name && 'missing'],
    ['groupId', !groupId && 'missing'],
    ['isFallback', isFallback && !(valid && offeredToCustomers && offeredToPublic) && 'everybody'],
    ['fields', (labels.includes('') || new Set(labels).size < labels.length) && 'label'],
    ['observerMinutes', rules.observerMinutes != null && !(Number.isInteger(rules.observerMinutes) && inRange(rules.observerMinutes, 1, 24 * 60)) && 'minutes'],
    ...times.map((time): [ChannelField, ChannelProblem | false] => [time, !inRange(rules[time], 0, 24 * 60 * 60) && 'minutes']),
    ['warnAgainAfterSeconds', rules.warnAgainAfterSeconds <= rules.warnAfterSeconds && 'order'],
  ];
  return found.filter((one): one is [ChannelField, ChannelProblem] => one[1] !== false);
}

const inRange = (value: number, from: number, to: number) => value >= from && value <= to;

const tabs: Record<ChannelField, ChannelTab> = {
  name: 'general', groupId: 'general', isFallback: 'general', consent: 'before', fields: 'before', agentName: 'agents', observerMinutes: 'agents',
  editWithinSeconds: 'agents', warnAfterSeconds: 'waiting', warnAgainAfterSeconds: 'waiting', returnAfterSeconds: 'waiting',
};

/** On which tab a field stands. */
export const tabOf = (field: ChannelField): ChannelTab => tabs[field];

/** The field a refusal is about. */
export function fieldOf({ code, args }: Refusal): ChannelField | undefined {
  if (code === 'chat.channel-name-taken') return 'name';
  if (code === 'chat.fallback-needed' || code === 'chat.fallback-for-everybody') return 'isFallback';
  return code === 'request.invalid' && args?.field && args.field in tabs ? (args.field as ChannelField) : undefined;
}
