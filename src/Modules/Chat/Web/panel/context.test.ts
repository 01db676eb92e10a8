import { expect, it } from 'vitest';
import { browserName, pageContext } from './context.ts';

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0', 'Edge 130, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0', 'Firefox 131, Linux'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15', 'Safari 18, macOS'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36', 'Chrome 130, Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/130.0 Mobile/15E148 Safari/604.1', 'Chrome 130, iOS'],
  ['something else', undefined],
])('%s is %s', (agent, name) => expect(browserName(agent)).toBe(name));

it('tells the page without what may be secret in its address', () => {
  history.replaceState(null, '', '/shop/rack?token=secret#part');
  const context = pageContext();
  expect(context.pageUrl).toBe(`${location.origin}/shop/rack`);
  expect(JSON.stringify(context)).not.toContain('secret');
});
