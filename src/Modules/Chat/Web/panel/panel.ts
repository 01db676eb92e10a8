import { BareHub } from '@chatmonolith/kit/bare-hub';
import { storageKey, type Handover } from '../loader/handover.ts';
import { brandOf } from './brand.ts';
import { Dock } from './dock.ts';
import { PanelSession } from './session.ts';
import { fetchSettings } from './settings.ts';
import { Stored } from './stored.ts';

/** Takes over from the loader on somebody's website. */
async function take({ launcher, server, integration, clicked }: Handover): Promise<void> {
  const stored = new Stored(storageKey(integration));
  const hub = new BareHub(`${server.replace(/^http/, 'ws')}hubs/chat?as=visitor&integration=${encodeURIComponent(integration)}`);
  const session = new PanelSession('visitor', hub, stored);
  const dock = new Dock(launcher, session, { surroundings: 'site' });
  session.start();
  if (clicked) dock.show();
  else if (stored.open) dock.show(false);

  const settings = await fetchSettings(server, integration);
  if (settings === 'refused') {
    session.refuse('refused');
    return;
  }
  const brand = brandOf(settings.color);
  if (brand) {
    const { style } = launcher.host;
    style.setProperty('--cm-accent', brand.accent);
    style.setProperty('--cm-accent-hover', brand.hover);
    style.setProperty('--cm-on-accent', brand.onAccent);
  }
  if (settings.side === 'start') dock.setSide('start');
  if (settings.texts) dock.setTexts(settings.texts);
  if (settings.organisation) dock.setOrganisation(settings.organisation);
}

(window.chatMonolith ??= { integrations: {} }).panel = handover => void take(handover);
