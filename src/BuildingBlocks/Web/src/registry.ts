import type { Api } from './http.ts';
import type { HubClient } from './hub.ts';
import type { ReadonlySignal, Signal } from './store.ts';
import type { ToastMessage } from './toasts.ts';
import type { IconName } from './icons.ts';
import type { PresenceState } from './presence.ts';

/** Who is signed in on this page. */
export interface SignedInPerson {
  id: string;
  kind: 'agent' | 'customer';
  name: string;
  initials: string;
  email: string;
  login: string;
  roles: string[];
  language: string;
  theme: 'light' | 'dark' | 'device';
}

export type HubName = 'chat' | 'presence' | 'notifications';

/** What happens between modules inside one page. */
export interface ConsoleEvents {
  /** A notification was clicked: show the preview of this request. */
  'open-request': { chatId: string };
  /** A notification about a chat was clicked: show this chat. */
  'open-chat': { chatId: string };
  /** Something happened in a chat that the agent monitors: one browser notification per tag, which announces itself again. */
  notify: { tag: string; title: string; body: string; chatId: string };
  /** The agent has just chosen something that needs browser notifications. */
  'notifications-wanted': Record<string, never>;
  /** Somebody's presence changed. */
  presence: { personId: string; state: PresenceState };
  /** The agent's own availability, first when known and then after each change that the server has stored. */
  availability: { availability: Availability; byUser: boolean };
}

export type Availability = 'unavailable' | 'internal' | 'all';

export interface EventBus {
  emit<K extends keyof ConsoleEvents>(name: K, detail: ConsoleEvents[K]): void;
  on<K extends keyof ConsoleEvents>(name: K, handler: (detail: ConsoleEvents[K]) => void): () => void;
}

export interface ConsoleSignals {
  /** The part of the address behind the current page's path: `/42` on `/console/tickets/42`; empty on the page itself. */
  readonly subpath: ReadonlySignal<string>;
  /** Below 900 px: one area at a time, bottom bar. */
  readonly phone: ReadonlySignal<boolean>;
  /** False from the moment a connection is lost until all are back. */
  readonly online: ReadonlySignal<boolean>;
  /** The list of waiting requests is on the screen; the page that has it says so. */
  readonly requestsShown: Signal<boolean>;
  /** Set it while the page needs the whole phone screen (an open chat): top bar and bottom bar step aside. */
  readonly immersive: Signal<boolean>;
  /** What the page shows at the moment, in place of its title; a page that sets it takes it back. */
  readonly heading: Signal<string | undefined>;
}

/** What the shell offers to modules once somebody is signed in. */
export interface ConsoleContext {
  readonly person: SignedInPerson;
  readonly organisation: string;
  readonly api: Api;
  /** The module's hub; the shell starts it after every module's `start`, and says `Hello` is up to the module (`onUp`). */
  hub(name: HubName): HubClient;
  /** Goes to an address below `/console`, with history. */
  navigate(path: string, options?: { replace?: boolean }): void;
  toast(toast: ToastMessage): void;
  readonly signals: ConsoleSignals;
  readonly events: EventBus;
}

export interface PageRegistration {
  /** Below the console's root, such as `/tickets`; longer addresses belong to the page too (`signals.subpath`). */
  path: string;
  title: string;
  icon: IconName;
  /** An entry in the rail (from 900 px up), under a shorter title if there is one. */
  rail?: { order: number; title?: string; badge?: ReadonlySignal<number> };
  /** Entries in the phone's bottom bar; `path` starts with the page's path. */
  bottom?: { order: number; title: string; icon: IconName; path: string; badge?: ReadonlySignal<number> }[];
  /**
   * The page brings a column of its own at the start side (300 px, from 1200 px up) that reaches to the top beside the
   * top bar. It lays itself out over the whole area then, and keeps `var(--work-top)` free above the rest.
   */
  aside?: boolean;
  /** Nothing of the shell stands around it: a page for a window of its own. */
  bare?: boolean;
  /** The page that shows requests: a clicked notification goes there first. */
  opensRequests?: boolean;
  /** While true it has no entry anywhere; its address stays. */
  hidden?: ReadonlySignal<boolean>;
  /** Absent for whoever does not have this role. */
  role?: string;
  /** Loads the component and names its element; the element gets the context as property `context`. */
  load: () => Promise<string>;
}

export interface ModuleRegistration {
  name: string;
  pages?: PageRegistration[];
  /** Elements of the top bar, on phones too unless `wideOnly`; each gets the context as property `context`. */
  topBar?: { order: number; element: string; wideOnly?: boolean }[];
  /** Runs once after sign-in, before the hubs start. */
  start?(context: ConsoleContext): void;
}

/**
 * A part of the administration, at `/admin/<id>`; only administrators see it. Its element gets the context as property
 * `context`; what stands behind its id in the address is its own (`adminItem(signals.subpath, id)`).
 */
export interface AdminSection {
  id: string;
  order: number;
  title: string;
  icon: IconName;
  load: () => Promise<string>;
  /** The endpoint of its audit: `?before=ID&limit=N` answers entries, the newest first. The log merges them all. */
  auditSource?: string;
  /** What an action of its audit means, read behind the name of who did it: “renamed the group Support”. */
  auditText?: (action: string, subject: string) => string | undefined;
  /** What a member of an entry's before and after is called. */
  auditField?: (name: string) => string | undefined;
}

const modules: ModuleRegistration[] = [];
const sections: AdminSection[] = [];

export function registerModule(module: ModuleRegistration): void {
  if (modules.some(one => one.name === module.name)) throw new Error(`The module ${module.name} is registered twice.`);
  modules.push(module);
}

export function registeredModules(): readonly ModuleRegistration[] {
  return modules;
}

export function registerAdminSection(section: AdminSection): void {
  if (sections.some(one => one.id === section.id)) throw new Error(`The section ${section.id} is registered twice.`);
  sections.push(section);
}

/** In the order to show them. */
export function registeredAdminSections(): readonly AdminSection[] {
  return [...sections].sort((a, b) => a.order - b.order);
}

/** What follows a section in the part of the address behind `/admin`: `42` in `/people/42`; empty on its list and elsewhere. */
export function adminItem(subpath: string, section: string): string {
  const start = `/${section}/`;
  return subpath.startsWith(start) ? decodeURIComponent(subpath.slice(start.length)) : '';
}

export function createEventBus(): EventBus {
  const target = new EventTarget();
  return {
    emit: (name, detail) => void target.dispatchEvent(new CustomEvent(name, { detail })),
    on: (name, handler) => {
      const listener = (event: Event) => handler((event as CustomEvent).detail);
      target.addEventListener(name, listener);
      return () => target.removeEventListener(name, listener);
    },
  };
}
