import { html, nothing, type TemplateResult } from 'lit';
import type { OfferedChannel } from '../wire.ts';
import type { Asked, Problem } from './asked.ts';
import type { PanelText } from './texts.ts';

/** How the fields of a channel are drawn. */
export interface AskedView {
  t: PanelText;
  channel: OfferedChannel;
  asked: Asked;
  /** What is missing is said. */
  tried: boolean;
  locked: boolean;
  changed(): void;
}

interface Field {
  id: string;
  label: string;
  required: boolean;
  problem: string;
  value: string;
  type?: 'text' | 'email';
  take(value: string): void;
}

export function emailField(view: AskedView): TemplateResult | typeof nothing {
  const { t, channel, asked } = view;
  if (channel.email === 'none') return nothing;
  const required = channel.email === 'required';
  return field(view, {
    id: 'email',
    label: t(required ? 'prompt.email' : 'prompt.email.optional'),
    required,
    problem: said(view, asked.emailProblem(channel), problem => t(`prompt.email.${problem}`)),
    value: asked.email,
    type: 'email',
    take: value => (asked.email = value),
  });
}

export function moreFields(view: AskedView): TemplateResult[] {
  const { t, channel, asked } = view;
  return channel.fields.map((one, index) =>
    field(view, {
      id: `field-${index}`,
      label: one.required ? one.label : t('prompt.field.optional', { label: one.label }),
      required: one.required,
      problem: said(view, asked.answerProblem(one), problem => t(problem === 'long' ? 'prompt.field.long' : 'prompt.field.missing')),
      value: asked.answers[one.label] ?? '',
      take: value => (asked.answers = { ...asked.answers, [one.label]: value }),
    }));
}

export function consentField(view: AskedView): TemplateResult | typeof nothing {
  const { t, channel, asked, locked } = view;
  const { consent } = channel;
  if (!consent) return nothing;
  const problem = said(view, asked.consentProblem(channel), () => t('prompt.consent.missing'));
  const take = (event: Event) => {
    asked.agreed = (event.target as HTMLInputElement).checked ? consent : undefined;
    view.changed();
  };
  return html`<div class="field">
    <label class="agree"><input type="checkbox" .checked=${asked.agreed === consent} ?disabled=${locked} aria-required="true"
      aria-invalid=${problem ? 'true' : nothing} aria-describedby="consent-problem" @change=${take} data-testid="prompt-consent" /><span dir="auto">${consent}</span></label>
    <p class="problem" id="consent-problem">${problem || nothing}</p>
  </div>`;
}

const said = ({ tried }: AskedView, problem: Problem | undefined, text: (problem: Problem) => string) => (tried && problem ? text(problem) : '');

function field(view: AskedView, { id, label, required, problem, value, type = 'text', take }: Field): TemplateResult {
  const typed = (event: Event) => {
    take((event.target as HTMLInputElement).value);
    view.changed();
  };
  return html`<div class="field">
    <label for=${id} dir="auto">${label}</label>
    <input id=${id} type=${type} autocomplete=${type === 'email' ? 'email' : 'off'} dir="auto" .value=${value} ?readonly=${view.locked}
      aria-required=${required ? 'true' : nothing} aria-invalid=${problem ? 'true' : nothing} aria-describedby="${id}-problem"
      data-testid="prompt-${id}" @input=${typed} />
    <p class="problem" id="${id}-problem">${problem || nothing}</p>
  </div>`;
}
