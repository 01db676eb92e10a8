import { describe, expect, test } from 'vitest';
import { refusalText } from '../src/refusals.ts';

describe('the sentence for a refusal', () => {
  test('is the own one of the module first', () => {
    expect(refusalText({ code: 'request.conflict' }, code => (code === 'request.conflict' ? 'Own words' : undefined))).toBe('Own words');
  });
  test('is else the common one', () => {
    expect(refusalText({ code: 'request.forbidden' }, () => undefined)).toBe('You are not allowed to do this.');
  });
  test('names the code when nobody knows it', () => expect(refusalText({ code: 'moon.full' })).toContain('(moon.full)'));
});
