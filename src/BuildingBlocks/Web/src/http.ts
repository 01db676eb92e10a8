import { connectionLost, type Answer } from './answer.ts';

export type SignInKind = 'agent' | 'customer';

let kind: SignInKind = 'agent';
let token = '';

/** Fires on `window` when the server no longer knows this browser's session. */
export const sessionLost = 'session-lost';

/** Tells whose session this page works with. */
export function configureApi(as: SignInKind): void {
  kind = as;
}

/** The token every changing call carries; a new one comes with every change of session. */
export function setCsrf(csrf: string): void {
  token = csrf;
}

async function call<T>(method: string, path: string, body?: unknown, again = true): Promise<Answer<T>> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['X-CSRF'] = token;
  if (body !== undefined) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    return { ok: false, error: { code: connectionLost } };
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) return { ok: true, value: answer as T };
  const code: string = answer?.code ?? `http.${response.status}`;
  // Another window signed in or out meanwhile: its token counts now.
  if (code === 'accounts.csrf' && again && (await renewToken())) return call(method, path, body, false);
  if (code === 'request.unauthenticated') window.dispatchEvent(new Event(sessionLost));
  return {
    ok: false,
    error: { code, text: answer?.title, args: answer?.args, retryAfterMs: answer?.retryAfterMs },
  };
}

async function renewToken(): Promise<boolean> {
  const session = await call<{ csrf: string }>('GET', `/api/accounts/session?as=${kind}`);
  if (session.ok) token = session.value.csrf;
  return session.ok;
}

/** The server's endpoints. A refusal is an answer, never an exception. */
export const api = {
  get: <T>(path: string) => call<T>('GET', path),
  post: <T>(path: string, body?: unknown) => call<T>('POST', path, body ?? {}),
  put: <T>(path: string, body?: unknown) => call<T>('PUT', path, body ?? {}),
  delete: <T>(path: string) => call<T>('DELETE', path),
};
export type Api = typeof api;
