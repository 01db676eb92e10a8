import type { ChatLevel } from '@chatmonolith/kit/components/cm-level-table';

export const root = '/api/accounts/admin';

export type PersonKind = 'agent' | 'customer';
export const roles = ['agent', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];

export interface PersonRow {
  id: string;
  kind: PersonKind;
  name: string;
  email: string;
  company?: string;
  active: boolean;
  roles: Role[];
  groups: string[];
}

export interface PeoplePage {
  items: PersonRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface Person {
  id: string;
  kind: PersonKind;
  name: string;
  login: string;
  email: string;
  company?: string;
  active: boolean;
  roles: Role[];
  memberships: { groupId: string; groupName: string; level: ChatLevel }[];
}

export interface Group {
  id: string;
  name: string;
  members: { personId: string; name: string; active: boolean; level: ChatLevel }[];
}

export interface AuditEntry {
  id: string;
  at: string;
  actorKind: 'system' | 'agent' | 'customer' | 'visitor';
  actorId: string;
  action: string;
  subject: string;
  subjectName: string;
  before?: unknown;
  after?: unknown;
}
