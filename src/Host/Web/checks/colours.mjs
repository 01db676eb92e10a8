import { readFileSync } from 'node:fs';
import { repository } from './sources.mjs';

const tokenFile = `${repository}src/BuildingBlocks/Web/src/tokens.css`;
// Drawn inside other people's pages: the console's token file is not there, so they declare the values they need.
const embedded = /\/Chat\/Web\/(panel|loader)\/.*\.css$/;
const colour = /(?<![\w.&/-])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^)]*\)/gi;
const declaration = /^\s*--[\w-]+:/;

const full = value => value.toLowerCase().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').replace(/\s+/g, ' ');

/** Colours that are written down instead of taken from the tokens, or declared with values that no token has. */
export function rawColours(files) {
  const tokens = readFileSync(tokenFile, 'utf8');
  return files
    .filter(file => file !== tokenFile)
    .flatMap(file =>
      rawColoursIn(file, readFileSync(file, 'utf8'), tokens).map(({ line, found }) => `${file.slice(repository.length)}:${line}  ${found}`),
    );
}

export function rawColoursIn(file, source, tokens) {
  const known = new Set((tokens.match(colour) ?? []).map(full));
  return source.split('\n').flatMap((text, index) => {
    const declares = embedded.test(file) && declaration.test(text);
    const wrong = (text.match(colour) ?? []).filter(one => !declares || !known.has(full(one)));
    return wrong.length ? [{ line: index + 1, found: wrong.join(' ') }] : [];
  });
}
