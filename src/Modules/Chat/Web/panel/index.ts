import { BareHub } from '@chatmonolith/kit/bare-hub';
import { createLauncher, place } from '../loader/launcher.ts';
import { Dock } from './dock.ts';
import { PanelSession } from './session.ts';
import { Stored } from './stored.ts';
import { panelTexts } from './texts.ts';

export interface CustomerChatOptions {
  person: { id: string; name: string };
  organisation: string;
  /** Called when the connection was cut or refused: the session may have ended. */
  checkSession(): void;
}

export interface CustomerChat {
  /** Shows the panel: the running chat, or the question for a new one. */
  open(): void;
  /** Takes launcher and panel off the page. */
  remove(): void;
  /** Removes it and forgets what this browser kept of it; for signing out. */
  forget(): void;
}

/** The chat of a customer user, bottom right on every page of the portal. */
export function openCustomerChat({ person, organisation, checkSession }: CustomerChatOptions): CustomerChat {
  const stored = new Stored(`chatmonolith:customer:${person.id}`);
  const hub = new BareHub(`${location.origin.replace(/^http/, 'ws')}/hubs/chat?as=customer`);
  const session = new PanelSession('customer', hub, stored);
  session.onSessionEnded = checkSession;
  hub.onState(state => {
    if (state === 'down') checkSession();
  });
  const launcher = createLauncher(panelTexts()('launcher.open'));
  // The portal has a typeface of its own; on other people's pages it is the system's.
  launcher.host.style.setProperty('--cm-family', 'var(--family)');
  const dock = new Dock(launcher, session, { surroundings: 'portal', organisation, person: person.name });
  place(launcher);
  session.start();
  if (stored.open && stored.value.chat) dock.show(false);
  return {
    open: () => dock.show(),
    remove: () => dock.remove(),
    forget: () => {
      dock.remove();
      stored.forget();
    },
  };
}
