/** What a hub method or an endpoint answers: the value, or a typed refusal. Clients show their own text by `code`. */
export interface Refusal {
  code: string;
  text?: string;
  args?: Record<string, string> | null;
  /** Milliseconds after which the same call may succeed. */
  retryAfterMs?: number | null;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Refusal };

/** The code of the answer a client gives itself when the connection is gone before the server answered. */
export const connectionLost = 'connection.lost';
