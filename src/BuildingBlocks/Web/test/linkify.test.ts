import { render } from 'lit';
import { describe, expect, test } from 'vitest';
import { linkify, linkParts } from '../src/linkify.ts';

const links = (text: string) => linkParts(text).flatMap(part => (part.href ? [[part.text, part.href]] : []));

describe('a text with addresses', () => {
  test('http, https and www become links', () => {
    expect(links('see http://a.example/x and https://b.example, or www.c.example')).toEqual([
      ['http://a.example/x', 'http://a.example/x'],
      ['https://b.example', 'https://b.example/'],
      ['www.c.example', 'https://www.c.example/'],
    ]);
  });
  test('nothing else does', () => {
    expect(links('javascript:alert(1) data:text/html,x ftp://a.example mailto:a@b.example a.example //a.example')).toEqual([]);
  });
  test('punctuation and brackets of the sentence stay outside', () => {
    expect(links('(https://a.example/x).')).toEqual([['https://a.example/x', 'https://a.example/x']]);
    expect(links('https://a.example/wiki/Rack_(24)!')).toEqual([['https://a.example/wiki/Rack_(24)', 'https://a.example/wiki/Rack_(24)']]);
  });
  test('an address that hides its host is no link', () => {
    expect(links('https://bank.example@evil.example/ https://localhost/')).toEqual([]);
  });
  test('the parts together are the text, to the letter', () => {
    const text = 'a https://a.example?x=1&y=2. b\n<b>www.c.example</b>';
    expect(linkParts(text).map(part => part.text).join('')).toBe(text);
  });
  test('markup is shown, never made', () => {
    const place = document.createElement('div');
    render(linkify('<img src=x onerror=alert(1)> https://a.example/"onmouseover="x <script>'), place);
    expect(place.querySelector('img, script')).toBeNull();
    expect(place.querySelectorAll('a')).toHaveLength(1);
    expect([...place.querySelector('a')!.attributes].map(one => one.name).sort()).toEqual(['href', 'rel', 'target', 'title']);
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
