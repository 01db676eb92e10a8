import { html, nothing, type TemplateResult } from 'lit';
import { linkify } from '@chatmonolith/kit/linkify';
import { clock } from '@chatmonolith/kit/time';
import { isEmojiOnly } from '../console/emoji-only.ts';
import type { MessageRow, MessageState } from '../console/log-rows.ts';
import { icons } from './icons.ts';
import type { PanelText } from './texts.ts';

interface Unsent {
  retry(clientId: string): unknown;
  discard(clientId: string): unknown;
}

const symbols: Record<MessageState, TemplateResult> =
  { sending: icons.clock, sent: icons.check, delivered: icons.checks, read: icons.checks, failed: icons.alert };

/** One message; `unsent` is absent where nothing can be sent again. */
export function messageView(t: PanelText, row: MessageRow, author: string, unsent?: Unsent): TemplateResult {
  const time = clock(row.at);
  const state = row.state && t(`state.${row.state}`);
  const classes = ['message', row.mine ? 'out' : 'in', row.state, row.first && 'first', row.last && 'last', isEmojiOnly(row.text) && 'emoji'];
  return html`<div class=${classes.filter(Boolean).join(' ')} data-testid="message" data-state=${row.state ?? nothing}>
    ${row.first && !row.mine ? html`<div class="author" aria-hidden="true"><bdi>${author}</bdi></div>` : nothing}
    <span class="unseen">${t('message.label', { author, time: [time, state].filter(Boolean).join(', ') })}</span>
    <div class="bubble" dir="auto">${linkify(row.text)}</div>
    ${row.state === 'failed' ? notSent(t, row, unsent) : row.last ? meta(row, time, state) : nothing}
  </div>`;
}

const meta = (row: MessageRow, time: string, state?: string) => html`<div class="meta" aria-hidden="true">
  ${row.state === 'sending'
    ? html`${symbols.sending}<span>${state}</span>`
    : html`<span>${time}</span>${row.state ? html`<span>·</span>${symbols[row.state]}<span>${state}</span>` : nothing}`}
</div>`;

const notSent = (t: PanelText, row: MessageRow, unsent?: Unsent) => html`<div class="meta">
  ${symbols.failed}<span>${t('state.failed')}</span>
  ${unsent
    ? html`<span>·</span><button class="link" @click=${() => unsent.retry(row.key)} data-testid="retry">${t('retry')}</button>`
    : nothing}
  ${unsent
    ? html`<span>·</span><button class="link" @click=${() => unsent.discard(row.key)} data-testid="delete">${t('delete')}</button>`
    : nothing}
</div>`;
