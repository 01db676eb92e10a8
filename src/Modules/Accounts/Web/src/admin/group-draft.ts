import type { ChatLevel } from '@chatmonolith/kit/components/cm-level-table';
import { uuid } from '@chatmonolith/kit/uuid';
import type { Call } from './person-draft.ts';
import { root, type Group } from './wire.ts';

/** A group as the form shows it: everybody who has or had a level while it is open. */
export interface GroupDraft {
  id: string;
  name: string;
  members: { personId: string; name: string; active: boolean; level: ChatLevel }[];
}

export function newGroup(): GroupDraft {
  return { id: uuid(), name: '', members: [] };
}

export function groupDraftOf(group: Group): GroupDraft {
  return { id: group.id, name: group.name, members: group.members.map(one => ({ ...one })) };
}

/** The same draft with another level for somebody, who may be new in it. */
export function withLevel(draft: GroupDraft, person: { id: string; name: string }, level: ChatLevel): GroupDraft {
  const known = draft.members.some(one => one.personId === person.id);
  const members = known
    ? draft.members.map(one => (one.personId === person.id ? { ...one, level } : one))
    : [...draft.members, { personId: person.id, name: person.name, active: true, level }];
  return { ...draft, members };
}

const said = (members: GroupDraft['members']) =>
  members
    .filter(one => one.level !== 'none')
    .map(({ personId, level }) => ({ personId, level }))
    .sort((a, b) => a.personId.localeCompare(b.personId));

/** What has to be said to the server; nothing when nothing is different. */
export function groupCallsFor(draft: GroupDraft, group: Group | undefined): Call[] {
  const { id, name } = draft;
  const calls: Call[] = [];
  if (!group) calls.push({ method: 'post', path: `${root}/groups`, body: { id, name } });
  else if (name !== group.name) calls.push({ method: 'put', path: `${root}/groups/${id}`, body: { name } });
  const members = said(draft.members);
  if (JSON.stringify(members) !== JSON.stringify(said(group?.members ?? [])))
    calls.push({ method: 'put', path: `${root}/groups/${id}/members`, body: { members } });
  return calls;
}
