import { html, nothing, type TemplateResult } from 'lit';
import { linkify } from '@chatmonolith/kit/linkify';
import { clock } from '@chatmonolith/kit/time';
import { isEmojiOnly } from '../console/emoji-only.ts';
import type { MessageRow, MessageState } from '../console/log-rows.ts';
import type { ChangeTexts, MessageChanges } from '../console/message-changes.ts';
import { icons } from './icons.ts';
import type { PanelText } from './texts.ts';

/** What can be done in a chat that has not ended. */
interface Actions {
  queue: { retry(clientId: string): unknown; discard(clientId: string): unknown };
  changes: MessageChanges;
  /** How long a message may be changed, in seconds. */
  within: number;
}

const symbols: Record<MessageState, TemplateResult> =
  { sending: icons.clock, sent: icons.check, delivered: icons.checks, read: icons.checks, failed: icons.alert };

/** One message; nothing can be done with it where `actions` is absent. */
export function messageView(t: PanelText, row: MessageRow, author: string, actions?: Actions): TemplateResult {
  const time = clock(row.at);
  const state = row.state && t(`state.${row.state}`);
  const classes = ['message', row.mine ? 'out' : 'in', row.state, row.first && 'first', row.last && 'last', isEmojiOnly(row.text) && 'emoji', row.deleted && 'deleted'];
  return html`<div class=${classes.filter(Boolean).join(' ')} data-testid="message" data-state=${row.state ?? nothing}>
    ${row.first && !row.mine ? html`<div class="author" aria-hidden="true"><bdi>${author}</bdi></div>` : nothing}
    <span class="unseen">${t('message.label', { author, time: [time, state].filter(Boolean).join(', ') })}</span>
    ${bubble(t, row, actions)}
    ${row.state === 'failed' ? notSent(t, row, actions) : row.last ? meta(row, time, state) : nothing}
  </div>`;
}

const changeTexts = (t: PanelText): ChangeTexts =>
  ({ edit: t('edit'), remove: t('delete'), save: t('edit.save'), cancel: t('edit.cancel'), label: t('edit.label') });

function bubble(t: PanelText, row: MessageRow, actions?: Actions) {
  if (actions?.changes.isEditing(row)) return actions.changes.editor(row, changeTexts(t));
  return html`<div class="line">${actions?.changes.mayChange(row, actions.within) ? actions.changes.actions(row, changeTexts(t)) : nothing}
    <div class="bubble" dir="auto">${row.deleted ? t('message.deleted') : linkify(row.text)}${row.edited && !row.deleted
      ? html` <small>${t('message.edited')}</small>` : nothing}</div></div>`;
}

const meta = (row: MessageRow, time: string, state?: string) => html`<div class="meta" aria-hidden="true">
  ${row.state === 'sending'
    ? html`${symbols.sending}<span>${state}</span>`
    : html`<span>${time}</span>${row.state ? html`<span>·</span>${symbols[row.state]}<span>${state}</span>` : nothing}`}
</div>`;

const notSent = (t: PanelText, row: MessageRow, actions?: Actions) => html`<div class="meta">
  ${symbols.failed}<span>${t('state.failed')}</span>
  ${actions
    ? html`<span>·</span><button class="link" @click=${() => actions.queue.retry(row.key)} data-testid="retry">${t('retry')}</button>
      <span>·</span><button class="link" @click=${() => actions.queue.discard(row.key)} data-testid="delete">${t('delete')}</button>`
    : nothing}
</div>`;
