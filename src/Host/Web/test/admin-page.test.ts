import type { AdminSection } from '@chatmonolith/kit';
import { describe, expect, test } from 'vitest';
import { sectionFor } from '../console/admin-page.ts';

describe('the address of the administration', () => {
  const section = (id: string): AdminSection => ({ id, order: 1, title: id, icon: 'info', load: async () => `x-${id}` });
  const sections = [section('people'), section('groups')];

  test('names a section, and maybe one of its things', () => {
    expect(sectionFor(sections, '/groups')).toBe(sections[1]);
    expect(sectionFor(sections, '/people/42')).toBe(sections[0]);
  });
  test('may name none', () => {
    expect(sectionFor(sections, '')).toBeUndefined();
    expect(sectionFor(sections, '/peoples')).toBeUndefined();
  });
});
