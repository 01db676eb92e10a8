import { html, type TemplateResult } from 'lit';

export interface TextPart {
  text: string;
  /** Present when the part is a link: its real address. */
  href?: string;
}

const address = /\bhttps?:\/\/[^\s<>"'“”‘’]+|\bwww\.[^\s<>"'“”‘’]+/giu;
const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Punctuation at the end belongs to the sentence; a closing bracket too, unless the address opened it. */
function trimmed(candidate: string): string {
  let link = candidate;
  for (;;) {
    const end = link.at(-1)!;
    const open = closers[end];
    const surplus = open && link.split(end).length > link.split(open).length;
    if (!/[.,;:!?…]/u.test(end) && !surplus) return link;
    link = link.slice(0, -1);
  }
}

/** Cuts a text into plain parts and http(s) links. Everything stays text: nothing in it is ever markup. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const shown = trimmed(match[0]);
    const href = hrefOf(shown);
    if (!href) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ text: shown, href });
    at = match.index + shown.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

function hrefOf(shown: string): string | undefined {
  try {
    const url = new URL(/^www\./i.test(shown) ? `https://${shown}` : shown);
    const known = url.protocol === 'http:' || url.protocol === 'https:';
    // user@host in front of the real host is how addresses lie
    return known && url.hostname.includes('.') && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The text for a template, links opening in a window of their own. */
export function linkify(text: string): (string | TemplateResult)[] {
  return linkParts(text).map(part =>
    part.href
      ? html`<a href=${part.href} target="_blank" rel="noopener noreferrer nofollow" title=${part.href}><bdi>${part.text}</bdi></a>`
      : part.text,
  );
}
