import { presenceOf, type HubClient } from '@chatmonolith/kit';
import { expect, test, vi } from 'vitest';
import { PresenceStore } from '../src/presence-store.ts';

test('who is asked for is fetched in one call, follows the pushes, and is fetched again after a reconnect', async () => {
  const pushes = new Map<string, (...args: any[]) => void>();
  const call = vi.fn(async (_: string, ids: string[]) => ({ ok: true, value: ids.map(personId => ({ personId, state: 'away', since: 'then' })) }));
  const hub = { state: 'up', call, onState: () => {}, on: (name: string, handler: (...args: any[]) => void) => pushes.set(name, handler) };
  const before = presenceOf('early');
  const store = new PresenceStore(hub as unknown as HubClient);
  const a = presenceOf('a');
  presenceOf('b');
  await vi.waitFor(() => expect(a.value).toEqual({ state: 'away', since: 'then' }));
  expect(call.mock.calls).toEqual([['GetPresences', ['early', 'a', 'b']]]);
  expect(before.value?.state).toBe('away');

  pushes.get('presenceChanged')!('a', 'active', 'now');
  expect(a.value).toEqual({ state: 'active', since: 'now' });

  await store.refresh();
  expect(a.value?.state).toBe('away');
});
