import type { Launcher } from './launcher.ts';

/** What the loader gives to the panel once the visitor, or a chat of an earlier page, wants it. */
export interface Handover {
  launcher: Launcher;
  /** The address the loader came from, with a slash at the end. */
  server: string;
  integration: string;
  /** The launcher was clicked; otherwise a running chat is being restored. */
  clicked: boolean;
}

/** The one name both scripts share on a page that is not ours. */
export interface Shared {
  integrations: Record<string, true>;
  panel?: (handover: Handover) => void;
}

declare global {
  interface Window {
    chatMonolith?: Shared;
  }
}

/** Where this browser remembers its chat for an integration; written by the panel only. */
export const storageKey = (integration: string) => `chatmonolith:${integration}`;
