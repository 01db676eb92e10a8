import type { FieldAnswer, OfferedChannel } from '../wire.ts';
import type { Question } from './session.ts';
import type { Remembered } from './stored.ts';

/** The server's limits, in UTF-16 units. */
export const emailLimit = 254;
export const answerLimit = 500;

export type Problem = 'missing' | 'wrong' | 'long';

/** What somebody has said so far to what channels ask before a chat; it outlives the choice of another channel. */
export class Asked {
  email: string;
  answers: Record<string, string>;
  /** The text that is agreed to: another one needs another consent. */
  agreed?: string;

  constructor({ email = '', answers = {} }: Remembered = {}) {
    this.email = email;
    this.answers = { ...answers };
  }

  get remembered(): Pick<Remembered, 'email' | 'answers'> {
    return { email: this.email || undefined, answers: Object.values(this.answers).some(Boolean) ? this.answers : undefined };
  }

  emailProblem({ email }: OfferedChannel): Problem | undefined {
    const text = this.email.trim();
    if (email === 'none' || !text) return email === 'required' ? 'missing' : undefined;
    if (text.length > emailLimit) return 'long';
    return /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(text) ? undefined : 'wrong';
  }

  answerProblem({ label, required }: OfferedChannel['fields'][number]): Problem | undefined {
    const text = this.answerTo(label);
    if (!text) return required ? 'missing' : undefined;
    return text.length > answerLimit ? 'long' : undefined;
  }

  consentProblem({ consent }: OfferedChannel): Problem | undefined {
    return consent && this.agreed !== consent ? 'missing' : undefined;
  }

  isComplete(channel: OfferedChannel): boolean {
    return !this.emailProblem(channel) && !this.consentProblem(channel) && !channel.fields.some(field => this.answerProblem(field));
  }

  /** What is said to a channel: nothing that it does not ask for. */
  saidTo({ email, consent, fields }: OfferedChannel): Pick<Question, 'email' | 'consent' | 'answers'> {
    const answers = fields.flatMap<FieldAnswer>(({ label }) => (this.answerTo(label) ? { label, text: this.answerTo(label) } : []));
    return {
      ...(email !== 'none' && this.email.trim() ? { email: this.email.trim() } : {}),
      ...(consent && this.agreed === consent ? { consent } : {}),
      ...(answers.length ? { answers } : {}),
    };
  }

  private answerTo(label: string): string {
    return this.answers[label]?.trim() ?? '';
  }
}
