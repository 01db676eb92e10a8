import type { Answer } from '@chatmonolith/kit/answer';

/** What this module needs of its hub connection. */
export interface ChatHub {
  call<T>(method: string, ...args: unknown[]): Promise<Answer<T>>;
  on(push: string, handler: (...args: any[]) => void): unknown;
}
