import { readFileSync } from 'node:fs';
import { repository } from './sources.mjs';

const letters = /\p{L}/u;
const spoken = /(?:^|\s)\.?(?:aria-label|ariaLabel|aria-description|placeholder|title|alt|label|hint|heading|text)=(?:"([^"]*)"|'([^']*)')/gu;
// Proper names are the same in every language, and so are the names of keys (<kbd>).
const names = new Set(['ChatMonolith']);

// A capital, then a word in small letters. What an exception or a protocol error says is for logs, not for people.
const sentence = /(?<!Error\(|error: )(['"`])(\p{Lu}[\p{L}’]* \p{Ll}[^'"`\n]*)\1/gu;

/** Words in a template or page that should stand in a text file, with their places. */
export function literalTexts(files) {
  return files
    .filter(file => !file.endsWith('.css'))
    .flatMap(file =>
      literalTextsIn(file, readFileSync(file, 'utf8')).map(({ line, words }) => `${file.slice(repository.length)}:${line}  “${words}”`),
    );
}

export function literalTextsIn(file, source) {
  const markup = file.endsWith('.html') ? [{ text: source, at: 0 }] : templates(source);
  const found = markup.flatMap(({ text, at }) => wordsIn(text).map(({ words, offset }) => ({ words, place: at + offset })));
  if (!file.endsWith('.html'))
    for (const match of withoutComments(source).matchAll(sentence)) found.push({ words: match[2], place: match.index });
  return found.map(({ words, place }) => ({ words, line: source.slice(0, place).split('\n').length }));
}

const withoutComments = source =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, comment => comment.replace(/[^\n]/g, ' '));

/** The markup of all html`…` and svg`…` templates, with every ${…} blanked out; templates inside those come separately. */
function templates(source) {
  const found = [];
  const opening = /\b(?:html|svg|staticHtml)`/g;
  for (let match; (match = opening.exec(source)); ) {
    const at = match.index + match[0].length;
    found.push({ text: blanked(source, at).text, at });
    // Go on right behind the opening: nested templates are templates too.
    opening.lastIndex = at;
  }
  return found;
}

/** Reads a template literal from behind its backtick; an expression becomes as many NULs, so that places stay true. */
function blanked(source, start) {
  let text = '';
  let at = start;
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '\\') {
      text += '\0\0';
      at += 2;
    } else if (source.startsWith('${', at)) {
      const end = expressionEnd(source, at + 2);
      text += '\0'.repeat(end - at);
      at = end;
    } else text += source[at++];
  }
  return { text, end: at + 1 };
}

function expressionEnd(source, start) {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    const char = source[at];
    if (char === '`') at = blanked(source, at + 1).end;
    else if (char === '"' || char === "'") at = stringEnd(source, at);
    else {
      if (char === '{') depth++;
      if (char === '}') depth--;
      at++;
    }
  }
  return at;
}

function stringEnd(source, start) {
  let at = start + 1;
  while (at < source.length && source[at] !== source[start] && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Text between tags and in attributes that people read or hear. */
function wordsIn(markup) {
  const found = [];
  const add = (words, offset) => {
    const clean = words.replaceAll('\0', ' ').replace(/&\w+;|&#\d+;/g, ' ').trim();
    if (letters.test(clean) && !names.has(clean)) found.push({ words: clean, offset });
  };
  const silent = markup.replace(/<!--[\s\S]*?-->|<(style|script|kbd)\b[\s\S]*?<\/\1>/g, part => '\0'.repeat(part.length));
  const tag = /<[^<>]*(?:"[^"]*"[^<>]*)*>/g;
  let behind = 0;
  for (const match of silent.matchAll(tag)) {
    add(silent.slice(behind, match.index), behind);
    for (const attribute of match[0].matchAll(spoken)) add(attribute[1] ?? attribute[2], match.index + attribute.index);
    behind = match.index + match[0].length;
  }
  add(silent.slice(behind), behind);
  return found;
}
