import {
  api, configureApi, sessionLost, setCsrf, setTheme, signal,
  type Answer, type SignedInPerson, type SignInKind, type Theme,
} from '@chatmonolith/kit';

export interface DemoSignIn {
  kind: SignInKind;
  login: string;
  password: string;
  name: string;
  note: string;
}

export interface Session {
  person: SignedInPerson | null;
  csrf: string;
  protocol: number;
  organisation: string;
  setupNeeded: boolean;
  demo: { signIns: DemoSignIn[] } | null;
}

/** Who is signed in here; undefined until the server has said so. */
export const session = signal<Session | undefined>(undefined);

let kind: SignInKind = 'agent';

/** Asks the server who is signed in. Call it first on every page. */
export async function loadSession(as: SignInKind): Promise<Answer<Session>> {
  kind = as;
  configureApi(as);
  const answer = await api.get<Session>(`/api/accounts/session?as=${as}`);
  if (answer.ok) take(answer.value);
  return answer;
}

function take(value: Session): void {
  setCsrf(value.csrf);
  session.value = value;
  if (value.person) setTheme(value.person.theme);
}

/** Whether the server still knows this browser; if not, `session-lost` fires. For when a connection is refused. */
export async function checkSession(): Promise<void> {
  const answer = await api.get<Session>(`/api/accounts/session?as=${kind}`);
  if (!answer.ok) return;
  setCsrf(answer.value.csrf);
  if (!answer.value.person && session.value?.person) window.dispatchEvent(new Event(sessionLost));
}

export async function signIn(login: string, password: string, staySignedIn: boolean): Promise<Answer<SignedInPerson>> {
  const answer = await api.post<{ person: SignedInPerson; csrf: string }>('/api/accounts/sign-in', {
    as: kind,
    login: login.trim(),
    password,
    staySignedIn,
  });
  if (!answer.ok) return answer;
  const { person, csrf } = answer.value;
  if (session.value) take({ ...session.value, person, csrf });
  return { ok: true, value: person };
}

export function signOut(): Promise<Answer<null>> {
  return api.post<null>('/api/accounts/sign-out', { as: kind });
}

/** Shows the theme at once and has the server remember it for the person's other devices. */
export async function chooseTheme(theme: Theme): Promise<Answer<null>> {
  setTheme(theme);
  return api.put<null>(`/api/accounts/preferences?as=${kind}`, {
    theme,
    language: session.value?.person?.language ?? 'en',
  });
}
