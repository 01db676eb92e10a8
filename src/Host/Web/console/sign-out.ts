import { signOut } from '@chatmonolith/accounts';
import { refusalText, signal, toast } from '@chatmonolith/kit';
import { t } from './text.ts';

/** True from the wish to sign out on: the end of the session is no surprise then. */
export const leaving = signal(false);

/** Ends the session and begins again at the sign-in page. */
export async function leave(): Promise<void> {
  leaving.value = true;
  const answer = await signOut();
  // Without a session there is none left to end.
  if (answer.ok || answer.error.code === 'request.unauthenticated') {
    window.location.assign('/console');
    return;
  }
  leaving.value = false;
  toast({ kind: 'error', text: t('me.signOutFailed', { reason: refusalText(answer.error) }) });
}
