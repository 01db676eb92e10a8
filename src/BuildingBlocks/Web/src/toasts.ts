import { signal, type Signal } from './store.ts';

export interface ToastMessage {
  kind: 'ok' | 'error';
  text: string;
  action?: { label: string; run(): void };
}

export interface ShownToast extends ToastMessage {
  id: number;
}

let next = 1;

/** The toasts on the screen, oldest first; `cm-toast-region` shows them. */
export const toasts: Signal<readonly ShownToast[]> = signal<readonly ShownToast[]>([]);

/** An ok goes by itself after 8 s, an error stays until it is closed. */
export function toast(message: ToastMessage): void {
  toasts.update(before => [...before, { ...message, id: next++ }]);
}

export function dismissToast(id: number): void {
  toasts.update(before => before.filter(one => one.id !== id));
}
