/** 1, 2, 4 … 30 seconds, give or take a quarter so that many clients do not come back in the same moment. */
export function backoff(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** attempt) * (0.75 + Math.random() / 2);
}
