export type TextArguments = Record<string, string | number>;

type Part = string | { name: string; kind: 'value' | 'plural' | 'select'; branches: Map<string, Part[]> } | { hash: true };

/**
 * Reads the placeholders of ICU messages that the texts use: `{name}`, `{count, plural, =0 {…} one {…} other {…}}`
 * with `#` for the number, and `{kind, select, a {…} other {…}}`.
 */
function parse(message: string): Part[] {
  let at = 0;
  const parts = (inPlural: boolean): Part[] => {
    const found: Part[] = [];
    let text = '';
    const flush = () => {
      if (text) found.push(text);
      text = '';
    };
    while (at < message.length && message[at] !== '}') {
      const char = message[at++]!;
      if (char === '{') {
        flush();
        found.push(placeholder());
      } else if (char === '#' && inPlural) {
        flush();
        found.push({ hash: true });
      } else text += char;
    }
    flush();
    return found;
  };
  const word = () => {
    const match = /^[\s,]*([^\s,{}]+)[\s,]*/.exec(message.slice(at));
    if (!match) throw new Error(`A placeholder is broken: ${message}`);
    at += match[0].length;
    return match[1]!;
  };
  const placeholder = (): Part => {
    const name = word();
    if (message[at] === '}') {
      at++;
      return { name, kind: 'value', branches: new Map() };
    }
    const kind = word();
    if (kind !== 'plural' && kind !== 'select') throw new Error(`Unknown placeholder kind “${kind}”: ${message}`);
    const branches = new Map<string, Part[]>();
    while (message[at] !== '}') {
      const key = word();
      at++;
      branches.set(key, parts(kind === 'plural'));
      at++;
      while (message[at] === ' ') at++;
    }
    at++;
    if (!branches.has('other')) throw new Error(`The branch “other” is missing: ${message}`);
    return { name, kind, branches };
  };
  const all = parts(false);
  if (at < message.length) throw new Error(`A brace is not closed: ${message}`);
  return all;
}

const language = 'en';
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const show = (value: string | number | undefined) =>
  typeof value === 'number' ? numbers.format(value) : (value ?? '');

function write(parts: Part[], args: TextArguments, count?: number): string {
  return parts
    .map(part => {
      if (typeof part === 'string') return part;
      if ('hash' in part) return show(count);
      const value = args[part.name];
      if (part.kind === 'value') return show(value);
      const other = part.branches.get('other')!;
      if (part.kind === 'select') return write(part.branches.get(String(value)) ?? other, args, count);
      const number = Number(value);
      return write(part.branches.get(`=${number}`) ?? part.branches.get(plurals.select(number)) ?? other, args, number);
    })
    .join('');
}

export type Translate<K extends string> = (key: K, args?: TextArguments) => string;

/** Makes the function that reads a module's text file. Keys are checked by the compiler, placeholders when read. */
export function defineTexts<T extends Record<string, string>>(texts: T): Translate<keyof T & string> {
  const parsed = new Map<string, Part[]>();
  return (key, args = {}) => {
    let parts = parsed.get(key);
    if (!parts) parsed.set(key, (parts = parse(texts[key]!)));
    return write(parts, args);
  };
}
