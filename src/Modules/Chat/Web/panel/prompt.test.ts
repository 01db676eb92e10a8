import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfferedChannel } from '../wire.ts';
import './prompt.ts';
import type { PanelPrompt } from './prompt.ts';
import type { Offer, PanelSession, Question } from './session.ts';
import { Stored } from './stored.ts';
import { panelTexts } from './texts.ts';

const plain: OfferedChannel = { id: 'plain', name: 'General', color: 0, email: 'none', fields: [] };
const asking: OfferedChannel = {
  id: 'asking', name: 'Orders', color: 1, email: 'required', consent: 'You may store this.',
  fields: [{ label: 'Order number', required: true }, { label: 'Product', required: false }],
};

let stored: Stored;
let asked: Question[];
let prompt: PanelPrompt;

async function show(channels: OfferedChannel[], kind: PanelSession['kind'] = 'visitor') {
  const offer: Offer = { organisation: 'Hafenwerk', channels, fallbackChannelId: channels[0]?.id, texts: {} };
  const session = {
    kind, stored, offer, requesting: false, subscribe: () => () => {},
    requestChat: async (question: Question) => {
      asked.push(question);
      return { ok: true };
    },
  };
  prompt = document.createElement('chatmonolith-prompt') as PanelPrompt;
  Object.assign(prompt, { session, t: panelTexts() });
  document.body.append(prompt);
  await prompt.updateComplete;
}

const find = <T extends HTMLElement = HTMLInputElement>(id: string) => prompt.querySelector<T>(`[data-testid=prompt-${id}]`);

async function type(id: string, value: string) {
  const field = find(id)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await prompt.updateComplete;
}

async function agree(checked = true) {
  const box = find('consent')!;
  box.checked = checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await prompt.updateComplete;
}

async function start() {
  prompt.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await prompt.updateComplete;
  await new Promise(resolve => setTimeout(resolve));
  await prompt.updateComplete;
}

const problems = () => [...prompt.querySelectorAll('.problem')].flatMap(one => one.textContent!.trim() || []);

beforeEach(() => {
  localStorage.clear();
  stored = new Stored('chatmonolith:default');
  asked = [];
});
afterEach(() => prompt.remove());

describe('the prompt of a channel that asks nothing', () => {
  it('has a name and a question only', async () => {
    await show([plain]);
    expect([...prompt.querySelectorAll('input, textarea')].map(field => field.id)).toEqual(['name', 'question']);
    await type('name', 'Kim');
    await type('question', 'Hello');
    await start();
    expect(asked).toMatchObject([{ name: 'Kim', channelId: 'plain', text: 'Hello' }]);
    expect(asked[0]).not.toHaveProperty('email');
  });
});

describe('the prompt of a channel that asks more', () => {
  it('says what is missing, and sends nothing before', async () => {
    await show([asking]);
    await type('name', 'Kim');
    await type('question', 'Hello');
    await start();
    expect(asked).toEqual([]);
    expect(problems()).toEqual(['Please tell us your e-mail address.', 'Please fill in this field.', 'Please agree to this, or use another way to reach us.']);
    expect(document.activeElement).toBe(find('email'));
    await type('email', 'kim');
    expect(problems()[0]).toBe('Please check this e-mail address.');
  });

  it('sends what was asked and answered', async () => {
    await show([asking]);
    await type('name', 'Kim');
    await type('email', 'kim');
    await type('field-0', '4711');
    await type('question', 'Hello');
    await agree();
    await start();
    expect(asked).toEqual([]);
    await type('email', ' kim@example.com ');
    await start();
    expect(asked).toMatchObject([{ email: 'kim@example.com', consent: 'You may store this.', answers: [{ label: 'Order number', text: '4711' }] }]);
    expect(stored.value).toMatchObject({ name: 'Kim', email: 'kim@example.com' });
    expect(stored.value.answers).toBeUndefined();
  });

  it('asks what the chosen topic asks, and keeps what is typed', async () => {
    await show([asking, plain]);
    await type('email', 'kim@example.com');
    const topic = find<HTMLSelectElement>('topic')!;
    const choose = async (id: string) => {
      topic.value = id;
      topic.dispatchEvent(new Event('change', { bubbles: true }));
      await prompt.updateComplete;
    };
    await choose('plain');
    expect([find('email'), find('field-0'), find('consent')]).toEqual([null, null, null]);
    await choose('asking');
    expect(find('email')!.value).toBe('kim@example.com');
  });

  it('asks again where the text to agree to is another one', async () => {
    await show([asking]);
    await agree();
    expect(find('consent')!.checked).toBe(true);
    (prompt.session.offer as Offer).channels = [{ ...asking, consent: 'You may store this for a year.' }];
    prompt.requestUpdate();
    await prompt.updateComplete;
    expect(find('consent')!.checked).toBe(false);
  });

  it('keeps what was typed across pages', async () => {
    await show([asking]);
    await type('email', 'kim@example.com');
    await type('field-0', '4711');
    prompt.remove();
    await show([asking]);
    expect([find('email')!.value, find('field-0')!.value]).toEqual(['kim@example.com', '4711']);
  });
});
