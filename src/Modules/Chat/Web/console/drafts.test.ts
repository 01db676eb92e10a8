import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from './drafts.ts';

beforeEach(() => localStorage.clear());

describe('a draft', () => {
  it('is there again after a reload', () => {
    new Drafts('sara').write('a', 'half a sentence');
    expect(new Drafts('sara').read('a')).toBe('half a sentence');
  });

  it('belongs to one chat', () => {
    const drafts = new Drafts('sara');
    drafts.write('a', 'for a');
    expect(drafts.read('b')).toBe('');
  });

  it('leaves nothing behind when it is emptied', () => {
    const drafts = new Drafts('sara');
    drafts.write('a', 'x');
    drafts.write('a', '');
    expect(localStorage.length).toBe(0);
  });

  it('is dropped when another person signs in', () => {
    new Drafts('sara').write('a', 'private');
    new Drafts('tomas');
    expect(localStorage.length).toBe(0);
  });

  it('leaves other things in the storage alone', () => {
    localStorage.setItem('theme', 'dark');
    new Drafts('tomas');
    expect(localStorage.getItem('theme')).toBe('dark');
  });

  it('comes over from another window of the same person', () => {
    const drafts = new Drafts('sara');
    const typed = vi.fn();
    const stop = drafts.watch('a', typed);
    dispatchEvent(new StorageEvent('storage', { key: 'cm.draft.sara.a', newValue: 'over there' }));
    stop();
    dispatchEvent(new StorageEvent('storage', { key: 'cm.draft.sara.a', newValue: 'later' }));
    expect(typed.mock.calls).toEqual([['over there']]);
  });
});

describe('messages on their way', () => {
  it('keep their ids over a reload', () => {
    new Drafts('sara').keepUnsent('a', [{ clientId: '1', text: 'hi' }]);
    expect(new Drafts('sara').unsent('a')).toEqual([{ clientId: '1', text: 'hi' }]);
  });

  it('are not forgotten because another window has none', () => {
    const [one, other] = [new Drafts('sara'), new Drafts('sara')];
    one.keepUnsent('a', [{ clientId: '1', text: 'hi' }]);
    other.keepUnsent('a', [{ clientId: '2', text: 'there' }]);
    other.keepUnsent('a', []);
    expect(new Drafts('sara').unsent('a')).toEqual([{ clientId: '1', text: 'hi' }]);
    one.keepUnsent('a', []);
    expect(localStorage.length).toBe(0);
  });

  it('are forgotten once they are sent by the window that found them', () => {
    new Drafts('sara').keepUnsent('a', [{ clientId: '1', text: 'hi' }]);
    const later = new Drafts('sara');
    later.unsent('a');
    later.keepUnsent('a', []);
    expect(localStorage.length).toBe(0);
  });

  it('are forgotten with the chat', () => {
    const drafts = new Drafts('sara');
    drafts.keepUnsent('a', [{ clientId: '1', text: 'hi' }]);
    drafts.write('a', 'more');
    drafts.forget('a');
    expect(localStorage.length).toBe(0);
  });
});
