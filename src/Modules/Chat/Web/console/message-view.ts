import { html, nothing, type TemplateResult } from 'lit';
import { clock, fullTime, linkify, type IconName } from '@chatmonolith/kit';
import { isEmojiOnly } from './emoji-only.ts';
import type { MessageRow, MessageState } from './log-rows.ts';
import type { ChangeTexts, MessageChanges } from './message-changes.ts';
import { t } from './texts.ts';

export interface MessageActions {
  retry(key: string): void;
  discard(key: string): void;
  changes?: MessageChanges;
  /** How long a message may be changed, in seconds; absent: not at all. */
  editWithin?: number;
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
    isEmojiOnly(row.text) ? 'emoji' : '', row.deleted ? 'deleted' : '',
  ];
  return html`<div class=${classes.filter(Boolean).join(' ')} tabindex="-1" data-testid="message" data-state=${row.state ?? nothing}>
    <span class="sr-only">${said}</span>
    ${named && row.first && !row.mine ? html`<p class="author" aria-hidden="true"><bdi>${authorName}</bdi></p>` : nothing}
    ${bubble(row, actions)}
    ${row.state === 'failed' ? notSent(row, actions) : row.last ? meta(row, time, state) : nothing}
  </div>`;
}

const changeTexts = (): ChangeTexts => ({
  edit: t('message.edit'), remove: t('message.delete'), save: t('message.edit.save'), cancel: t('message.edit.cancel'), label: t('message.edit.label'),
});

function bubble(row: MessageRow, actions?: MessageActions) {
  const { changes, editWithin } = actions ?? {};
  if (changes?.isEditing(row)) return changes.editor(row, changeTexts());
  return html`<div class="line">${changes && editWithin && changes.mayChange(row, editWithin) ? changes.actions(row, changeTexts()) : nothing}
    <div class="bubble" dir="auto">${row.deleted ? t('message.deleted') : linkify(row.text)}${row.edited && !row.deleted
      ? html` <small class="edited">${t('message.edited')}</small>` : nothing}</div></div>`;
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
