import { html, type TemplateResult } from 'lit';
import { linkify } from '@chatmonolith/kit/linkify';

const times = /^(\[\d{2}:\d{2}\]) /gm;

/** The text of an article, unchanged: addresses become links, the times of a transcript step back. */
export function articleText(body: string): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const match of body.matchAll(times)) {
    parts.push(...linkify(body.slice(at, match.index)), html`<span class="time">${match[1]}</span>`);
    at = match.index + match[1]!.length;
  }
  return [...parts, ...linkify(body.slice(at))];
}
