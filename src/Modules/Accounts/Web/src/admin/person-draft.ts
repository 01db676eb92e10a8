import type { Refusal } from '@chatmonolith/kit';
import type { ChatLevel } from '@chatmonolith/kit/components/cm-level-table';
import { uuid } from '@chatmonolith/kit/uuid';
import { t } from './text.ts';
import { root, type Person, type PersonKind, type Role } from './wire.ts';

/** A person as the form shows them. */
export interface PersonDraft {
  id: string;
  kind: PersonKind;
  name: string;
  login: string;
  email: string;
  company: string;
  roles: Role[];
  levels: Record<string, ChatLevel>;
  password: string;
}

export type PersonField = 'name' | 'login' | 'email' | 'company' | 'roles' | 'password';
export type PersonErrors = Partial<Record<PersonField, string>>;

/** One call of what saving takes, in order. */
export interface Call {
  method: 'post' | 'put';
  path: string;
  body: unknown;
}

const shortestPassword = 8;

export function newDraft(kind: PersonKind): PersonDraft {
  return { id: uuid(), kind, name: '', login: '', email: '', company: '', roles: kind === 'agent' ? ['agent'] : [], levels: {}, password: '' };
}

export function draftOf(person: Person): PersonDraft {
  const { id, kind, name, login, email } = person;
  const levels = Object.fromEntries(person.memberships.map(one => [one.groupId, one.level]));
  return { id, kind, name, login, email, company: person.company ?? '', roles: [...person.roles], levels, password: '' };
}

/** What is missing or cannot be right. */
export function checkPerson(draft: PersonDraft, isNew: boolean): PersonErrors {
  const errors: PersonErrors = {};
  if (!draft.name.trim()) errors.name = t('field.missing');
  if (isNew && !draft.login.trim()) errors.login = t('field.missing');
  if (!/^\s*[^\s@]+@[^\s@]+\s*$/.test(draft.email)) errors.email = t('field.email.wrong');
  if (draft.kind === 'agent' && !draft.roles.length) errors.roles = t('field.roles.missing');
  if ((isNew || draft.password) && draft.password.length < shortestPassword) errors.password = t('field.password.short');
  return errors;
}

const fieldOfCode: Record<string, PersonField> = { 'accounts.login-taken': 'login', 'accounts.email-taken': 'email' };

/** The field a refusal is about; none when it is about the whole. */
export function fieldOf(refusal: Refusal): PersonField | undefined {
  const known: readonly PersonField[] = ['name', 'login', 'email', 'company', 'roles', 'password'];
  return fieldOfCode[refusal.code] ?? known.find(field => refusal.code === 'request.invalid' && refusal.args?.field === field);
}

const levelsSaid = (levels: Record<string, ChatLevel>) =>
  Object.entries(levels)
    .filter(([, level]) => level !== 'none')
    .map(([groupId, level]) => ({ groupId, level }))
    .sort((a, b) => a.groupId.localeCompare(b.groupId));

/** What has to be said to the server; nothing when nothing is different. */
export function callsFor(draft: PersonDraft, person: Person | undefined): Call[] {
  const { id, kind, name, login, email, roles, password } = draft;
  const company = kind === 'customer' && draft.company.trim() ? draft.company : undefined;
  const before = person ? draftOf(person) : undefined;
  const at = `${root}/people/${id}`;
  const calls: Call[] = [];
  if (!before) calls.push({ method: 'post', path: `${root}/people`, body: { id, kind, name, login, email, company, roles, password } });
  else {
    const same = name === before.name && email === before.email && (company ?? '') === before.company;
    if (!same || [...roles].sort().join() !== [...before.roles].sort().join())
      calls.push({ method: 'put', path: at, body: { name, email, company, roles } });
    if (password) calls.push({ method: 'put', path: `${at}/password`, body: { password } });
  }
  const memberships = levelsSaid(draft.levels);
  if (JSON.stringify(memberships) !== JSON.stringify(levelsSaid(before?.levels ?? {})))
    calls.push({ method: 'put', path: `${at}/memberships`, body: { memberships } });
  return calls;
}
