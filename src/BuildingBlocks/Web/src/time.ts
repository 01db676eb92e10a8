import { signal, type ReadonlySignal } from './store.ts';

const locale = () => (typeof navigator === 'undefined' ? 'en' : navigator.language);
const cache = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.DateTimeFormat(locale(), options)));
  return found;
}

/** 09:42, as the reader's country writes it. */
export function clock(at: string | Date): string {
  return format({ hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** Waiting and lengths: 0:09, 6:12, 1:05:00. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const pad = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${pad(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(seconds % 60)}`;
}

/** Full calendar days between two moments in the reader's zone: 0 today, 1 yesterday. */
export function daysAgo(at: string | Date, now: Date = new Date()): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(new Date(at))) / 86_400_000);
}

/** A date without its year this year: “22 November”, “22 November 2025”. */
export function longDate(at: string | Date, now: Date = new Date()): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === now.getFullYear();
  return format({ day: 'numeric', month: 'long', year: sameYear ? undefined : 'numeric' }).format(date);
}

/** The short date of tables: 22 Nov 2026. */
export function shortDate(at: string | Date): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at));
}

/** Date and time in full, for titles. */
export function fullTime(at: string | Date): string {
  return format({ dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
}

let ticking: ReadonlySignal<number> | undefined;

/** The time in ms, once a second, for everything on the page that counts. */
export function now(): ReadonlySignal<number> {
  if (!ticking) {
    const time = signal(Date.now());
    setInterval(() => (time.value = Date.now()), 1000);
    ticking = time;
  }
  return ticking;
}
