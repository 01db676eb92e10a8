import { registerModule, sessionLost, type Availability, type PresenceState } from '@chatmonolith/kit';
import { reportActivity } from './activity.ts';
import './availability-switch.ts';
import { confirmAvailability } from './availability.ts';
import { PresenceStore } from './presence-store.ts';

const protocol = 1;

registerModule({
  name: 'presence',
  topBar: [{ order: 90, element: 'cm-availability' }],
  start(context) {
    const hub = context.hub('presence');
    const store = new PresenceStore(hub, (personId, state) => context.events.emit('presence', { personId, state }));
    hub.on('availabilityChanged', (value: Availability) => confirmAvailability(context, value));
    hub.on('sessionEnded', () => window.dispatchEvent(new Event(sessionLost)));
    hub.onUp(async () => {
      const hello = await hub.call<{ me: { id: string; state: PresenceState; availability?: Availability } }>('Hello', protocol);
      if (!hello.ok) return;
      if (hello.value.me.availability) confirmAvailability(context, hello.value.me.availability);
      await store.refresh();
    });
    reportActivity(() => {
      if (hub.state === 'up') void hub.call('Activity');
    });
  },
});
