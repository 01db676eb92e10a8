// @vitest-environment node
import { expect, test } from 'vitest';
import { rawColoursIn } from '../checks/colours.mjs';
import { literalTextsIn } from '../checks/sentences.mjs';

test.each([
  ['text between tags', 'html`<p>Hello</p>`'],
  ['text beside a placeholder', 'html`<p>${name} wrote</p>`'],
  ['text in a nested template', 'html`<p>${many ? html`<b>Many</b>` : nothing}</p>`'],
  ['text behind a nested template', 'html`<p>${html`<i></i>`}</p><p>Later</p>`'],
  ['an accessible name', 'html`<button aria-label="Close"></button>`'],
  ['a placeholder of a field', 'html`<input placeholder="Find" />`'],
  ['a label of a component', 'html`<wa-input label="Name"></wa-input>`'],
  ['a string that is shown', "toast({ kind: 'ok', text: 'Your chat was closed.' })"],
])('%s is a sentence in code', (_, source) => expect(literalTextsIn('a.ts', source)).toHaveLength(1));

test.each([
  ['texts by key', "html`<p title=${t('a.b')}>${t('a.b', { name: `x ${y}` })}</p>`"],
  ['marks and numbers', 'html`<p>· ${count} – 1 &nbsp;</p>`'],
  ['names of keys', 'html`<kbd>Esc</kbd>`'],
  ['comparisons in expressions', 'html`<p class=${a > b ? "x" : "y"}></p>`'],
  ['styles in a page', 'html`<style>p { margin: 0 }</style>`'],
  ['exceptions and comments', "// Don't say 'This is it'\nthrow new Error('The page is gone.')"],
  ['proper names', "const names = ['Samsung Internet', 'Inter Variable']"],
])('%s are not', (_, source) => expect(literalTextsIn('a.ts', source)).toEqual([]));

const tokens = '--text: light-dark(#151b21, #ffffff);';

test.each(['color: #fff;', 'background: rgb(1 2 3 / 0.5)', "const c = '#0b6a80';", 'color: oklch(0.5 0.1 200)', '--mine: #151b21;'])(
  '%s is a raw colour',
  line => expect(rawColoursIn('a.ts', line, tokens)).toHaveLength(1),
);

test.each(['color: var(--text);', 'this.#added()', 'href="#page"', 'mask: url(/a.svg#abc)'])('%s is not', line =>
  expect(rawColoursIn('a.ts', line, tokens)).toEqual([]));

test('what stands in other people’s pages declares values that a token has, and no others', () => {
  const check = (line: string) => rawColoursIn('/src/Modules/Chat/Web/panel/panel.css', line, tokens);
  expect(check('  --text: light-dark(#151b21, #fff);')).toEqual([]);
  expect(check('  --text: light-dark(#151b22, #fff);')).toHaveLength(1);
  expect(check('  color: #151b21;')).toHaveLength(1);
});
