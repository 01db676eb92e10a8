import { describe, expect, test } from 'vitest';
import { actionText, differences } from '../src/admin/log-text.ts';
import { MergedLog, type ReadPage } from '../src/admin/merged-log.ts';
import type { AuditEntry } from '../src/admin/wire.ts';

const entry = (id: string, at: string): AuditEntry => ({ id, at, actorKind: 'agent', actorId: 'x', action: 'a', subject: 's', subjectName: 'S' });

describe('the merged log', () => {
  const audits: Record<string, AuditEntry[]> = {
    one: [entry('1c', '2026-11-27T09:30'), entry('1b', '2026-11-27T09:10'), entry('1a', '2026-11-27T09:00')],
    two: [entry('2b', '2026-11-27T09:20'), entry('2a', '2026-11-27T08:00')],
  };
  const read: ReadPage = async (source, before, limit) => {
    const all = audits[source]!;
    const start = before ? all.findIndex(one => one.id === before) + 1 : 0;
    return { ok: true, value: all.slice(start, start + limit) };
  };
  const ids = async (log: MergedLog, count: number) => {
    const answer = await log.next(count);
    return answer.ok ? answer.value.map(one => one.id) : answer.error.code;
  };

  test('gives the entries of all sources from the newest on, however small the pages', async () => {
    for (const pageSize of [1, 2, 50]) {
      const log = new MergedLog(['one', 'two', 'one'], read, pageSize);
      expect(await ids(log, 3)).toEqual(['1c', '2b', '1b']);
      expect(log.ended).toBe(false);
      expect(await ids(log, 3)).toEqual(['1a', '2a']);
      expect(log.ended).toBe(true);
    }
  });
  test('leaves no hole where a source could not be read', async () => {
    let fails = true;
    const log = new MergedLog(['one', 'two'], (source, before, limit) =>
      fails && source === 'two' && before ? Promise.resolve({ ok: false, error: { code: 'connection.lost' } }) : read(source, before, limit), 1);
    expect(await ids(log, 4)).toBe('connection.lost');
    fails = false;
    expect(await ids(log, 5)).toEqual(['1c', '2b', '1b', '1a', '2a']);
  });
});

describe('an entry of the log', () => {
  test('says what was done', () => {
    expect(actionText('accounts.group-renamed', 'Support')).toBe('renamed the group Support');
    expect(actionText('chat.settings-changed', 'x')).toBeUndefined();
  });
  test('shows only what is different', () => {
    expect(differences({ name: 'Ida', email: 'a@x', roles: ['agent'] }, { name: 'Ida', email: 'b@x', roles: ['agent', 'supervisor'] })).toEqual([
      { field: 'E-mail', before: 'a@x', after: 'b@x' },
      { field: 'Roles', before: 'Agent', after: 'Agent, Supervisor' },
    ]);
  });
  test('shows levels one by one', () => {
    expect(differences([{ group: 'Support', level: 'observer' }, { group: 'Sales', level: 'owner' }], [{ group: 'Support', level: 'owner' }])).toEqual([
      { field: 'Support', before: 'Observer', after: 'Owner' },
      { field: 'Sales', before: 'Owner', after: undefined },
    ]);
  });
  test('knows what is new, what is gone, and yes and no', () => {
    expect(differences(undefined, { name: 'Ida', company: null })).toEqual([{ field: 'Name', before: undefined, after: 'Ida' }]);
    expect(differences({ active: true }, { active: false })).toEqual([{ field: 'Active', before: 'Yes', after: 'No' }]);
    expect(differences(undefined, undefined)).toEqual([]);
  });
  test('calls members as their module does', () => {
    expect(differences({ answerWithinSeconds: 300 }, { answerWithinSeconds: 60 }, name => (name === 'answerWithinSeconds' ? 'Time to answer' : undefined))).toEqual([
      { field: 'Time to answer', before: '300', after: '60' },
    ]);
  });
});
