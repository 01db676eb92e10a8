import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Stored } from './stored.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

it('writes nothing before it is told to', () => {
  const stored = new Stored('chatmonolith:default');
  expect(stored.value).toEqual({});
  expect(stored.open).toBe(false);
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

it('keeps what is not changed and forgets what is undefined', () => {
  const stored = new Stored('chatmonolith:default');
  stored.set({ key: 'id.secret', chat: 'c' });
  stored.set({ chat: undefined, name: 'Kim' });
  expect(new Stored('chatmonolith:default').value).toEqual({ key: 'id.secret', name: 'Kim' });
  expect(new Stored('chatmonolith:other').value).toEqual({});
});

it('forgets everything', () => {
  const stored = new Stored('k');
  stored.set({ key: 'id.secret' });
  stored.open = true;
  stored.forget();
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

it('survives an entry that is not its own', () => {
  localStorage.setItem('k', '{broken');
  expect(new Stored('k').value).toEqual({});
});

it('remembers for this page where storage is refused', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const stored = new Stored('k');
  stored.set({ chat: 'c' });
  stored.set({ name: 'Kim' });
  expect(stored.value).toEqual({ chat: 'c', name: 'Kim' });
});

it('hears of other tabs, of its own entry only', () => {
  const stored = new Stored('k');
  const heard = vi.fn();
  const stop = stored.onOther(heard);
  localStorage.setItem('k', '{"chat":"c"}');
  window.dispatchEvent(new StorageEvent('storage', { key: 'other' }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'k' }));
  expect(heard.mock.calls).toEqual([[{ chat: 'c' }]]);
  stop();
  window.dispatchEvent(new StorageEvent('storage', { key: 'k' }));
  expect(heard).toHaveBeenCalledTimes(1);
});
