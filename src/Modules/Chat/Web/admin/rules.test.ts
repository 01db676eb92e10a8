import { describe, expect, it } from 'vitest';
import { fieldText, actionText } from './log-text.ts';
import { minutesOf, toSend, type Rules } from './rules.ts';

const rules: Rules = {
  active: true, agentToAgent: true, agentToCustomer: true, customerToAgent: true, publicToAgent: true, answerWithinSeconds: 300,
};

describe('the rules of the chat', () => {
  it('are sent without a reason that is only blank', () => {
    expect(toSend({ ...rules, pausedBecause: '  ' }).pausedBecause).toBeNull();
    expect(toSend({ ...rules, pausedBecause: ' Back at nine. ' }).pausedBecause).toBe('Back at nine.');
    expect(toSend(rules)).toEqual({ ...rules, pausedBecause: null });
  });

  it('show the deadline in minutes, one at least', () => {
    expect([minutesOf(rules), minutesOf({ ...rules, answerWithinSeconds: 30 })]).toEqual([5, 1]);
  });

  it('have words in the log', () => {
    expect(fieldText('active')).toBe('Chat is switched on');
    expect(actionText('chat.settings-changed', 'chat.rules')).toBe('changed the chat settings');
    expect(actionText('chat.unheard-of', '')).toBeUndefined();
  });
});
