import { describe, expect, it } from 'vitest';
import type { TicketForm } from '../wire.ts';
import { checkForm, errorsOf } from './form-check.ts';

const form = (change: Partial<TicketForm> = {}): TicketForm =>
  ({ queue: 'Support', subject: 'Scanner', ownerId: 'me', priority: '3 normal', state: 'open', note: '', visible: true, ...change });

describe('the form of a ticket', () => {
  it('is fine when it is filled', () => expect(checkForm(form())).toEqual({}));
  it('needs a subject that is more than spaces', () => expect(Object.keys(checkForm(form({ subject: '  ' })))).toEqual(['subject']));
  it('takes a subject of 190 characters', () => expect(checkForm(form({ subject: 'x'.repeat(190) }))).toEqual({}));
  it('refuses a longer one', () => expect(checkForm(form({ subject: 'x'.repeat(191) })).subject).toContain('190'));
  it('needs a queue', () => expect(Object.keys(checkForm(form({ queue: '' })))).toEqual(['queue']));
  it('refuses a note beyond 8,000 characters', () => expect(checkForm(form({ note: 'x'.repeat(8001) })).note).toContain('8,001'));
});

describe('a refusal of the server', () => {
  it('stands at the field its code is about', () => {
    expect(Object.keys(errorsOf({ code: 'tickets.unknown-owner' }, form())!)).toEqual(['ownerId']);
  });
  it('stands at the field it names', () => {
    expect(Object.keys(errorsOf({ code: 'request.invalid', args: { field: 'Form.Subject' } }, form())!)).toEqual(['subject']);
  });
  it('stands below the form when it is about the whole', () => {
    expect(errorsOf({ code: 'chat.closed' }, form())).toBeUndefined();
    expect(errorsOf({ code: 'request.invalid', args: { field: 'chatId' } }, form())).toBeUndefined();
  });
});
