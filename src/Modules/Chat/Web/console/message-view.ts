import { html, nothing, type TemplateResult } from 'lit';
import { clock, fullTime, linkify, type IconName } from '@chatmonolith/kit';
import { isEmojiOnly } from './emoji-only.ts';
import type { MessageRow, MessageState } from './log-rows.ts';
import { t } from './texts.ts';

export interface MessageActions {
  retry(key: string): void;
  discard(key: string): void;
}

const icons: Record<MessageState, IconName> =
  { sending: 'clock', sent: 'check', delivered: 'checks', read: 'checks', failed: 'alert' };

/** One message: what a screen reader says first, the bubble, and below the last one of a group time and state. */
export function messageView(row: MessageRow, authorName: string, actions?: MessageActions, named = false): TemplateResult {
  const time = clock(row.at);
  const state = row.state && t(`message.${row.state}`);
  const said = state
    ? t('message.said.state', { name: authorName, time, state })
    : t('message.said', { name: authorName, time });
  const classes = [
    'message', row.mine ? 'out' : 'in', row.state ?? '', row.first ? 'first' : '', row.last ? 'last' : '',
    isEmojiOnly(row.text) ? 'emoji' : '',
  ];
  return html`<div class=${classes.filter(Boolean).join(' ')} tabindex="-1" data-testid="message" data-state=${row.state ?? nothing}>
    <span class="sr-only">${said}</span>
    ${named && row.first && !row.mine ? html`<p class="author" aria-hidden="true"><bdi>${authorName}</bdi></p>` : nothing}
    <div class="bubble" dir="auto">${linkify(row.text)}</div>
    ${row.state === 'failed' ? notSent(row, actions) : row.last ? meta(row, time, state) : nothing}
  </div>`;
}

function meta(row: MessageRow, time: string, state?: string) {
  if (row.state === 'sending')
    return html`<div class="meta" aria-hidden="true"><cm-icon name="clock"></cm-icon>${state}</div>`;
  return html`<div class="meta" aria-hidden="true" title=${fullTime(row.at)}>
    <span class="num">${time}</span>${row.state ? html` · <cm-icon name=${icons[row.state]}></cm-icon>${state}` : nothing}
  </div>`;
}

const notSent = (row: MessageRow, actions?: MessageActions) => html`<div class="meta">
  <cm-icon name="alert"></cm-icon><span>${t('message.failed')}</span> ·
  <button class="link" @click=${() => actions?.retry(row.key)} data-testid="retry">${t('message.retry')}</button> ·
  <button class="link" @click=${() => actions?.discard(row.key)} data-testid="delete">${t('message.delete')}</button>
</div>`;
