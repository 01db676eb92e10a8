import { signal } from './store.ts';

export interface Announcement {
  text: string;
  urgent: boolean;
  /** Tells two announcements of the same words apart. */
  id: number;
}

let next = 1;
export const announcement = signal<Announcement | undefined>(undefined);

/** Has a screen reader say this through the page's one `cm-status`. Urgent: errors and a lost connection only. */
export function announce(text: string, urgent = false): void {
  announcement.value = { text, urgent, id: next++ };
}
