import type { WaitLimits } from '../wire.ts';

export type WaitLevel = 'calm' | 'long' | 'late';

export const usualLimits: WaitLimits = { long: 120, tooLong: 300 };

/** How urgent a waiting time is, in ms: grey, amber from the first limit of the channel, red from the second on. */
export const waitLevel = (waited: number, { long, tooLong }: WaitLimits = usualLimits): WaitLevel =>
  waited >= tooLong * 1000 ? 'late' : waited >= long * 1000 ? 'long' : 'calm';
