import { clock, longDate } from '@chatmonolith/kit/time';
import { css, html, nothing } from 'lit';
import type { ChatView, Context } from '../wire.ts';
import { t } from './texts.ts';
import { isInternal, whom } from './whom.ts';

/** Where a public user writes from, or which company a customer user belongs to; nothing when nothing is known. */
export function contextView(view: ChatView, me: string) {
  const { context } = view;
  const other = whom(view, me);
  if (isInternal(view)) return nothing;
  const rows = [
    ...(other.kind === 'visitor' ? visitorRows(view) : []),
    other.company ? html`<cm-icon name="building"></cm-icon><bdi>${other.company}</bdi>` : nothing,
    other.email ? html`<cm-icon name="mail"></cm-icon><bdi>${other.email}</bdi>` : nothing,
    ...askedRows(context),
    context.ticketNumber ? html`<cm-icon name="ticket"></cm-icon><bdi>${context.ticketNumber}</bdi>` : nothing,
  ];
  return box(rows, other.name, context.pageTitle);
}

/** What the channel asked before the chat, and the answers; nothing where it asked nothing. */
export const askedView = (context: Context, name: string) => box(askedRows(context), name);

function box(rows: readonly unknown[], name: string, title?: string | null) {
  const shown = rows.filter(row => row !== nothing);
  if (shown.length === 0) return nothing;
  return html`<aside class="context" aria-label=${t('context.label', { name })} title=${title ?? nothing}
    data-testid="context">${shown.map(row => html`<div>${row}</div>`)}</aside>`;
}

function askedRows({ answers = [], consent }: Context) {
  return [
    ...answers.map(({ label, text }) => html`<cm-icon name="note"></cm-icon><span><bdi>${label}</bdi>: <b><bdi>${text}</bdi></b></span>`),
    consent ? html`<cm-icon name="check"></cm-icon><details>
      <summary>${t('context.consent', { at: `${longDate(consent.at)}, ${clock(consent.at)}` })}</summary><bdi>${consent.text}</bdi></details>` : nothing,
  ];
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
  .context > div {
    display: flex;
    align-items: center;
    gap: 10px;
    overflow-wrap: anywhere;
  }
  .context cm-icon {
    flex: none;
    inline-size: 15px;
    block-size: 15px;
    color: var(--text-3);
  }
  .context b {
    color: var(--text);
    font-weight: 600;
  }
`;
