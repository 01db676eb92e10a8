import { describe, expect, it } from 'vitest';
import { checkChannel, draftOf, fieldOf, sameDraft, settingsOf, tabOf, type Channel } from './channels.ts';
import { actionText, fieldText } from './log-text.ts';

const channel: Channel = {
  id: 'c', version: 4, name: 'Billing', groupId: 'g', color: 3, offeredToCustomers: true, offeredToPublic: true, isFallback: false, allowsJoining: true, valid: true,
  rules: {
    email: 'required', consent: 'I agree.', fields: [{ label: 'Order', required: true }], agentName: 'The team', tellsOfObservers: true, observerMinutes: 5,
    warnAfterSeconds: 100, warnAgainAfterSeconds: 301, returnAfterSeconds: 7, editWithinSeconds: 0,
  },
};
const { id: _id, version: _version, ...settings } = channel;
const problems = (change: Partial<ReturnType<typeof draftOf>>) => checkChannel({ ...draftOf(channel), ...change });

describe('a channel in its form', () => {
  it('comes out as it went in', () => {
    expect(settingsOf(draftOf(channel))).toEqual(settings);
    for (let seconds = 0; seconds <= 4000; seconds += 7)
      expect(settingsOf(draftOf({ ...channel, rules: { ...channel.rules, returnAfterSeconds: seconds } })).rules.returnAfterSeconds).toBe(seconds);
    expect(sameDraft(draftOf(channel), draftOf({ ...channel, name: ' Billing ' }))).toBe(true);
  });

  it('sends no blank texts', () => {
    const { rules } = settingsOf({ ...draftOf(channel), consent: ' ', agentName: '', observerMinutes: ' ', warnAfterSeconds: '1,5' });
    expect(rules).toMatchObject({ consent: null, agentName: null, observerMinutes: null, warnAfterSeconds: 90 });
  });

  it.each([
    [{}, []],
    [{ name: ' ' }, [['name', 'missing']]],
    [{ groupId: '' }, [['groupId', 'missing']]],
    [{ isFallback: true, offeredToPublic: false }, [['isFallback', 'everybody']]],
    [{ isFallback: true, valid: false }, [['isFallback', 'everybody']]],
    [{ fields: [{ label: ' ', required: false }] }, [['fields', 'label']]],
    [{ fields: [{ label: 'One', required: false }, { label: ' one', required: true }] }, [['fields', 'label']]],
    [{ observerMinutes: '0' }, [['observerMinutes', 'minutes']]],
    [{ observerMinutes: '1.5' }, [['observerMinutes', 'minutes']]],
    [{ warnAfterSeconds: '-1' }, [['warnAfterSeconds', 'minutes']]],
    [{ returnAfterSeconds: '' }, [['returnAfterSeconds', 'minutes']]],
    [{ editWithinSeconds: 'soon' }, [['editWithinSeconds', 'minutes']]],
    [{ warnAfterSeconds: '5', warnAgainAfterSeconds: '5' }, [['warnAgainAfterSeconds', 'order']]],
  ])('is checked: %o', (change, wrong) => expect(problems(change)).toEqual(wrong));

  it('knows where a refusal belongs', () => {
    expect(fieldOf({ code: 'chat.channel-name-taken' })).toBe('name');
    expect(fieldOf({ code: 'request.invalid', args: { field: 'returnAfterSeconds' } })).toBe('returnAfterSeconds');
    expect(fieldOf({ code: 'request.conflict' })).toBeUndefined();
    expect(tabOf('consent')).toBe('before');
  });

  it('has words in the log', () => {
    expect(actionText('chat.channel-changed', 'Billing')).toBe('changed the channel Billing');
    for (const name of [...Object.keys(settings), ...Object.keys(settings.rules)]) expect(fieldText(name), name).toBeTruthy();
  });
});
