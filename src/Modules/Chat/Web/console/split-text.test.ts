import { describe, expect, it } from 'vitest';
import { splitText } from './split-text.ts';
import { isEmojiOnly } from './emoji-only.ts';

describe('a text that is too long', () => {
  it('is cut between paragraphs when one ends in the second half', () => {
    expect(splitText('aaaa aaaa\n\nbbbb bbbb', 14)).toEqual(['aaaa aaaa', 'bbbb bbbb']);
  });
  it('is cut between words otherwise', () => {
    expect(splitText('one two three four', 10)).toEqual(['one two', 'three four']);
  });
  it('never cuts through a surrogate pair', () => {
    const pieces = splitText('😀😀😀', 3);
    expect(pieces).toEqual(['😀', '😀', '😀']);
  });
  it('becomes two pieces when it is a little too long', () => {
    const pieces = splitText('word '.repeat(1663).trim());
    expect(pieces).toHaveLength(2);
    expect(pieces.every((piece) => piece.length <= 8000)).toBe(true);
  });
  it('stays whole when it fits', () => expect(splitText(' short ')).toEqual(['short']));
});

describe('emoji only', () => {
  it('holds for emoji with modifiers and joiners', () => expect(isEmojiOnly('👍🏽 👩‍💻')).toBe(true));
  it('does not hold for digits, which are emoji bases', () => expect(isEmojiOnly('42')).toBe(false));
  it('does not hold for words', () => expect(isEmojiOnly('ok 👍')).toBe(false));
});
