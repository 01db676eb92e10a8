import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { articleText } from './article-text.ts';

function shown(body: string): HTMLElement {
  const place = document.createElement('div');
  render(articleText(body), place);
  return place;
}

const transcript = 'Chat 7 with Daniel\n\n[09:40] Daniel: see https://example.com/a\n        and <b>this</b>\n[09:41] Sara: ok';

describe('the text of an article', () => {
  it('is shown unchanged', () => expect(shown(transcript).textContent).toBe(transcript));
  it('is never markup', () => expect(shown(transcript).querySelector('b')).toBeNull());
  it('has its addresses as links', () => expect(shown(transcript).querySelector('a')!.href).toBe('https://example.com/a'));
  it('has the times of its lines marked, not those that somebody wrote', () => {
    expect(shown(transcript).querySelectorAll('.time')).toHaveLength(2);
    expect(shown('[09:40] A: at [10:00] sharp').querySelectorAll('.time')).toHaveLength(1);
  });
});
