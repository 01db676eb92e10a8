export type WaitLevel = 'calm' | 'long' | 'late';

const LONG = 2 * 60_000;
const LATE = 5 * 60_000;

/** How urgent a waiting time is: grey below 2:00, amber from there, red from 5:00 on. */
export const waitLevel = (waited: number): WaitLevel => (waited >= LATE ? 'late' : waited >= LONG ? 'long' : 'calm');
