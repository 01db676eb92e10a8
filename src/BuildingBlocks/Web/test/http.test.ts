import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { api, configureApi, sessionLost, setCsrf } from '../src/http.ts';

const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
const json = (status: number, body: unknown) => Promise.resolve(new Response(body === undefined ? null : JSON.stringify(body), { status }));
const headersOf = (call: number) => fetched.mock.calls[call]![1].headers as Record<string, string>;

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  configureApi('agent');
  setCsrf('one');
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('a call to an endpoint', () => {
  test('carries the token when it changes something, and not when it reads', async () => {
    fetched.mockImplementation(() => json(200, {}));
    await api.get('/api/a');
    await api.post('/api/a', { x: 1 });
    expect(headersOf(0)['X-CSRF']).toBeUndefined();
    expect(headersOf(1)['X-CSRF']).toBe('one');
    expect(fetched.mock.calls[1]![1].body).toBe('{"x":1}');
  });

  test('without content answers ok', async () => {
    fetched.mockImplementation(() => json(204, undefined));
    expect(await api.post('/api/a')).toEqual({ ok: true, value: null });
  });

  test('that is refused answers the code and its arguments', async () => {
    fetched.mockImplementation(() => json(429, { status: 429, code: 'accounts.locked', title: 'x', args: { minutes: '15' } }));
    expect(await api.post('/api/a')).toMatchObject({ ok: false, error: { code: 'accounts.locked', args: { minutes: '15' } } });
  });

  test('that does not reach the server says so', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await api.get('/api/a')).toEqual({ ok: false, error: { code: 'connection.lost' } });
  });

  test('with an old token fetches the new one and goes out once more', async () => {
    fetched
      .mockImplementationOnce(() => json(400, { code: 'accounts.csrf' }))
      .mockImplementationOnce(() => json(200, { csrf: 'two' }))
      .mockImplementationOnce(() => json(200, 'done'));
    expect(await api.post('/api/a')).toEqual({ ok: true, value: 'done' });
    expect(fetched.mock.calls[1]![0]).toBe('/api/accounts/session?as=agent');
    expect(headersOf(2)['X-CSRF']).toBe('two');
  });

  test('whose token stays wrong is tried twice, not for ever', async () => {
    fetched.mockImplementation(path => (path.includes('session') ? json(200, { csrf: 'two' }) : json(400, { code: 'accounts.csrf' })));
    expect(await api.post('/api/a')).toMatchObject({ ok: false, error: { code: 'accounts.csrf' } });
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  test('without a session tells the page; a wrong password does not', async () => {
    const lost = vi.fn();
    window.addEventListener(sessionLost, lost);
    fetched.mockImplementationOnce(() => json(401, { code: 'accounts.sign-in-refused' }));
    await api.post('/api/a');
    expect(lost).not.toHaveBeenCalled();
    fetched.mockImplementationOnce(() => json(401, { code: 'request.unauthenticated' }));
    await api.get('/api/a');
    expect(lost).toHaveBeenCalledOnce();
    window.removeEventListener(sessionLost, lost);
  });
});
