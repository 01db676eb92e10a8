import { describe, expect, test } from 'vitest';
import { defineTexts } from '../src/texts.ts';

describe('a text', () => {
  const t = defineTexts({
    plain: 'No one is waiting.',
    name: '{name} closed the chat',
    plural: '{count, plural, =0 {Nobody waits} one {# person waits} other {# people wait}} in {channel}',
    select: '{state, select, open {It is open} other {It is “{state}”}}',
    nested: '{count, plural, one {{name} wrote} other {{name} wrote # times}}',
  });

  test('without placeholders stays as it is', () => expect(t('plain')).toBe('No one is waiting.'));
  test('takes a value for its placeholder', () => expect(t('name', { name: 'Amélie' })).toBe('Amélie closed the chat'));
  test('chooses the plural branch and writes the number', () => {
    expect(t('plural', { count: 0, channel: 'Billing' })).toBe('Nobody waits in Billing');
    expect(t('plural', { count: 1, channel: 'Billing' })).toBe('1 person waits in Billing');
    expect(t('plural', { count: 1200, channel: 'Billing' })).toBe('1,200 people wait in Billing');
  });
  test('chooses by a word, with other for the rest', () => {
    expect(t('select', { state: 'open' })).toBe('It is open');
    expect(t('select', { state: 'lost' })).toBe('It is “lost”');
  });
  test('fills placeholders inside a branch', () => expect(t('nested', { count: 3, name: 'Kim' })).toBe('Kim wrote 3 times'));
  test('a value that looks like a placeholder stays text', () => expect(t('name', { name: '{name}' })).toBe('{name} closed the chat'));
  test.each(['{count, plural, one {x}}', '{name', 'a } b', '{count, number, other {x}}'])('that is broken is refused: %s', broken => {
    expect(() => defineTexts({ broken })('broken')).toThrow();
  });
});
