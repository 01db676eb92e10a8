import { refusalText, type Api, type Refusal } from '@chatmonolith/kit';
import type { Call } from './person-draft.ts';
import { t } from './text.ts';

/** Makes the calls one after the other; stops at the first refusal. Every call can be made again. */
export async function makeCalls(api: Api, calls: readonly Call[]): Promise<Refusal | undefined> {
  for (const { method, path, body } of calls) {
    const answer = await api[method]<null>(path, body);
    if (!answer.ok) return answer.error;
  }
  return undefined;
}

const own = {
  'accounts.login-taken': t('refusal.accounts.login-taken'),
  'accounts.email-taken': t('refusal.accounts.email-taken'),
  'accounts.group-name-taken': t('refusal.accounts.group-name-taken'),
  'accounts.last-administrator': t('refusal.accounts.last-administrator'),
  'accounts.unknown-group': t('refusal.accounts.unknown-group'),
  'accounts.unknown-person': t('refusal.accounts.unknown-person'),
} as Record<string, string>;

export const whyNot = (refusal: Refusal) => refusalText(refusal, code => own[code]);
