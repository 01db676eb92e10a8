import type { Refusal } from '@chatmonolith/kit/answer';
import type { TicketForm } from '../wire.ts';
import { t, whyNot } from './texts.ts';

export const SUBJECT_LIMIT = 190;
export const NOTE_LIMIT = 8000;

export type FormErrors = Partial<Record<keyof TicketForm, string>>;

/** What is wrong with the form before it is sent, by field. */
export function checkForm(form: TicketForm): FormErrors {
  const errors: FormErrors = {};
  const subject = form.subject.trim();
  const note = form.note ?? '';
  if (!form.queue) errors.queue = t('error.queue.missing');
  if (!subject) errors.subject = t('error.subject.missing');
  else if (subject.length > SUBJECT_LIMIT) errors.subject = t('error.subject.long', { limit: SUBJECT_LIMIT });
  if (note.length > NOTE_LIMIT) errors.note = t('error.note.long', { limit: NOTE_LIMIT, length: note.length });
  return errors;
}

const fieldOf: Record<string, keyof TicketForm> = {
  'tickets.unknown-queue': 'queue',
  'tickets.unknown-priority': 'priority',
  'tickets.unknown-state': 'state',
  'tickets.unknown-owner': 'ownerId',
};

/** The field that a refusal of the server is about; undefined when it is about the whole. */
export function errorsOf(refusal: Refusal, form: TicketForm): FormErrors | undefined {
  const named = refusal.args?.field?.replace(/^form\./i, '');
  const field = fieldOf[refusal.code] ??
    (Object.keys(form) as (keyof TicketForm)[]).find(key => key.toLowerCase() === named?.toLowerCase());
  return field && { [field]: whyNot(refusal) };
}
