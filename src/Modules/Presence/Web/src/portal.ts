import { HubClient, sessionLost } from '@chatmonolith/kit';
import { reportActivity } from './activity.ts';

const protocol = 1;

export interface FollowedPresence {
  stop(): void;
}

/** Tells the server that the customer user is there, and when they do something. */
export function followPresence(): FollowedPresence {
  const hub = new HubClient('/hubs/presence', 'customer');
  hub.on('sessionEnded', () => window.dispatchEvent(new Event(sessionLost)));
  hub.onUp(() => hub.call('Hello', protocol));
  const quiet = reportActivity(() => {
    if (hub.state === 'up') void hub.call('Activity');
  });
  hub.start();
  return {
    stop() {
      quiet();
      hub.stop();
    },
  };
}
