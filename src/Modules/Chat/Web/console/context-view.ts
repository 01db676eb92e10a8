import { css, html, nothing } from 'lit';
import type { ChatView } from '../wire.ts';
import { t } from './texts.ts';
import { isInternal, whom } from './whom.ts';

/** Where a public user writes from, or which company a customer user belongs to; nothing when nothing is known. */
export function contextView(view: ChatView, me: string) {
  const { context } = view;
  const other = whom(view, me);
  if (isInternal(view)) return nothing;
  const rows = other.kind === 'visitor' ? visitorRows(view) : [
    other.company ? html`<cm-icon name="building"></cm-icon><bdi>${other.company}</bdi>` : nothing,
    other.email ? html`<cm-icon name="mail"></cm-icon><bdi>${other.email}</bdi>` : nothing,
    context.ticketNumber ? html`<cm-icon name="ticket"></cm-icon><bdi>${context.ticketNumber}</bdi>` : nothing,
  ];
  const shown = rows.filter(row => row !== nothing);
  if (shown.length === 0) return nothing;
  return html`<aside class="context" aria-label=${t('context.label', { name: other.name })}
    title=${context.pageTitle ?? nothing} data-testid="context">${shown.map(row => html`<p>${row}</p>`)}</aside>`;
}

function visitorRows({ context, requestedAt }: ChatView) {
  const about = [context.site, context.browser, languageName(context.language)].filter(Boolean).join(' · ');
  const path = pathOf(context.pageUrl);
  const minutes = context.visitStartedAt && Math.max(0, Math.floor((Date.parse(requestedAt) - Date.parse(context.visitStartedAt)) / 60_000));
  return [
    path ? html`<cm-icon name="globe"></cm-icon><span>${t('context.page')} <b><bdi>${path}</bdi></b></span>` : nothing,
    about ? html`<cm-icon name="external"></cm-icon><bdi>${about}</bdi>` : nothing,
    minutes === '' || minutes == null ? nothing : html`<cm-icon name="clock"></cm-icon>${t('context.visit', { minutes })}`,
  ];
}

/** “de” is German; a code nobody knows is shown as it is. */
function languageName(code: string | null | undefined): string | undefined {
  try {
    const name = code ? new Intl.DisplayNames(undefined, { type: 'language' }).of(code) : undefined;
    return name?.toLowerCase() === code?.toLowerCase() ? (code ?? undefined) : name;
  } catch {
    return code ?? undefined;
  }
}

function pathOf(url: string | null | undefined): string | undefined {
  try {
    return url ? new URL(url).pathname : undefined;
  } catch {
    return undefined;
  }
}

export const contextStyles = css`
  .context {
    display: grid;
    gap: 4px;
    margin-block: 10px 4px;
    padding: 10px 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius-m);
    background: var(--surface-2);
    color: var(--text-2);
    font: var(--type-secondary);
  }
  .context p {
    display: flex;
    align-items: center;
    gap: 10px;
    overflow-wrap: anywhere;
  }
  .context cm-icon {
    inline-size: 15px;
    block-size: 15px;
    color: var(--text-3);
  }
  .context b {
    color: var(--text);
    font-weight: 600;
  }
`;
