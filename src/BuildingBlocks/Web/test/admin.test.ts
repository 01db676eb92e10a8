import { describe, expect, test } from 'vitest';
import { levelAfter } from '../src/components/cm-level-table.ts';
import { adminItem, registerAdminSection, registeredAdminSections } from '../src/registry.ts';

describe('the sections of the administration', () => {
  const section = (id: string, order: number) => ({ id, order, title: id, icon: 'info' as const, load: async () => `x-${id}` });

  test('stand in their order, each once', () => {
    registerAdminSection(section('later', 20));
    registerAdminSection(section('sooner', 10));
    expect(registeredAdminSections().map(one => one.id)).toEqual(['sooner', 'later']);
    expect(() => registerAdminSection(section('later', 30))).toThrow();
  });
  test('know which of their things the address names', () => {
    expect(adminItem('/people/42', 'people')).toBe('42');
    expect(adminItem('/people', 'people')).toBe('');
    expect(adminItem('/groups/42', 'people')).toBe('');
  });
});

describe('the box of a level', () => {
  test('raises to its level when it is checked', () => {
    expect(levelAfter('none', 'participant')).toBe('participant');
    expect(levelAfter('observer', 'owner')).toBe('owner');
  });
  test('lowers to the level below when it is cleared', () => {
    expect(levelAfter('owner', 'owner')).toBe('participant');
    expect(levelAfter('owner', 'participant')).toBe('observer');
    expect(levelAfter('observer', 'observer')).toBe('none');
  });
});
