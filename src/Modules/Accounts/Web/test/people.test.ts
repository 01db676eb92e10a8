import type { Api } from '@chatmonolith/kit';
import { describe, expect, test } from 'vitest';
import { groupCallsFor, groupDraftOf, newGroup, withLevel } from '../src/admin/group-draft.ts';
import { allAgents, PeopleList } from '../src/admin/people-list.ts';
import { callsFor, checkPerson, draftOf, fieldOf, newDraft } from '../src/admin/person-draft.ts';
import type { Group, PeoplePage, Person, PersonRow } from '../src/admin/wire.ts';

const person: Person = {
  id: 'p1', kind: 'agent', name: 'Ida Holm', login: 'ida', email: 'ida@example.org', active: true, roles: ['agent', 'supervisor'],
  memberships: [{ groupId: 'g1', groupName: 'Support', level: 'observer' }],
};

describe('the form of a person', () => {
  test('says nothing to the server as long as nothing is different', () => {
    expect(callsFor(draftOf(person), person)).toEqual([]);
    expect(callsFor({ ...draftOf(person), roles: ['supervisor', 'agent'], levels: { g1: 'observer', g2: 'none' } }, person)).toEqual([]);
  });
  test('says only what is different', () => {
    expect(callsFor({ ...draftOf(person), password: 'a long one' }, person)).toEqual([
      { method: 'put', path: '/api/accounts/admin/people/p1/password', body: { password: 'a long one' } },
    ]);
    expect(callsFor({ ...draftOf(person), name: 'Ida Berg', levels: { g1: 'none' } }, person).map(one => one.path.split('p1')[1])).toEqual(['', '/memberships']);
  });
  test('makes a new person first, then gives the levels', () => {
    const draft = { ...newDraft('agent'), name: 'Ida', login: 'ida', email: 'i@x.org', password: 'a long one', levels: { g1: 'owner' as const } };
    expect(callsFor(draft, undefined).map(one => [one.method, one.path])).toEqual([
      ['post', '/api/accounts/admin/people'],
      ['put', `/api/accounts/admin/people/${draft.id}/memberships`],
    ]);
  });
  test('gives an agent no company', () => {
    expect(callsFor({ ...newDraft('agent'), company: 'Kontor' }, undefined)[0]!.body).toMatchObject({ company: undefined });
  });
  test('names what is missing or wrong', () => {
    expect(Object.keys(checkPerson({ ...newDraft('agent'), roles: [] }, true))).toEqual(['name', 'login', 'email', 'roles', 'password']);
    expect(Object.keys(checkPerson(newDraft('customer'), true))).toEqual(['name', 'login', 'email', 'password']);
    expect(checkPerson(draftOf(person), false)).toEqual({});
    expect(Object.keys(checkPerson({ ...draftOf(person), password: 'short' }, false))).toEqual(['password']);
  });
  test('shows a refusal at its field', () => {
    expect(fieldOf({ code: 'accounts.email-taken' })).toBe('email');
    expect(fieldOf({ code: 'request.invalid', args: { field: 'company' } })).toBe('company');
    expect(fieldOf({ code: 'accounts.last-administrator' })).toBeUndefined();
    expect(fieldOf({ code: 'request.conflict', args: { field: 'name' } })).toBeUndefined();
  });
});

describe('the form of a group', () => {
  const group: Group = { id: 'g1', name: 'Support', members: [{ personId: 'p1', name: 'Ida', active: true, level: 'observer' }] };

  test('says all members when one has another level', () => {
    const draft = withLevel(withLevel(groupDraftOf(group), { id: 'p1', name: '' }, 'owner'), { id: 'p2', name: 'Tom' }, 'observer');
    expect(groupCallsFor(draft, group)).toEqual([
      {
        method: 'put',
        path: '/api/accounts/admin/groups/g1/members',
        body: { members: [{ personId: 'p1', level: 'owner' }, { personId: 'p2', level: 'observer' }] },
      },
    ]);
  });
  test('keeps somebody without a level in sight until it is saved', () => {
    const draft = withLevel(groupDraftOf(group), { id: 'p1', name: '' }, 'none');
    expect(draft.members).toHaveLength(1);
    expect(groupCallsFor(draft, group)[0]!.body).toEqual({ members: [] });
  });
  test('says nothing as long as nothing is different', () => expect(groupCallsFor(groupDraftOf(group), group)).toEqual([]));
  test('makes a new group', () => {
    const draft = { ...newGroup(), name: 'Sales' };
    expect(groupCallsFor(draft, undefined)).toEqual([{ method: 'post', path: '/api/accounts/admin/groups', body: { id: draft.id, name: 'Sales' } }]);
  });
});

describe('the list of people', () => {
  const row = (name: string, active = true) => ({ id: name, name, active }) as PersonRow;
  const page = (page: number, total: number, ...items: PersonRow[]): PeoplePage => ({ items, total, page, pageSize: 2 });
  const server = (...pages: PeoplePage[]): Pick<Api, 'get'> => ({
    get: async <T>(path: string) => ({ ok: true as const, value: pages[Number(/page=(\d+)/.exec(path)![1]) - 1] as T }),
  });

  test('grows page by page', async () => {
    const list = new PeopleList(server(page(1, 3, row('a'), row('b')), page(2, 3, row('c'))));
    await list.load('agent', '');
    expect(list.hasMore).toBe(true);
    await list.more();
    expect(list.items!.map(one => one.name)).toEqual(['a', 'b', 'c']);
    expect(list.hasMore).toBe(false);
  });
  test('shows the answer of the last question only', async () => {
    const waiting: ((value: unknown) => void)[] = [];
    const list = new PeopleList({ get: (() => new Promise<unknown>(resolve => waiting.push(resolve))) as Api['get'] });
    const [first, second] = [list.load('agent', 'a'), list.load('agent', 'ab')];
    waiting[1]!({ ok: true, value: page(1, 1, row('ab')) });
    waiting[0]!({ ok: true, value: page(1, 1, row('a')) });
    expect(await first).toBeUndefined();
    await second;
    expect(list.items!.map(one => one.name)).toEqual(['ab']);
  });
  test('can be read to its end, for choosing one who is active', async () => {
    const answer = await allAgents(server(page(1, 3, row('a'), row('b', false)), page(2, 3, row('c'))));
    expect(answer.ok && answer.value.map(one => one.name)).toEqual(['a', 'c']);
  });
});
