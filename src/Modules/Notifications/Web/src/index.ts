import { announce, registerModule, sessionLost, titleCount, toast, type ConsoleContext } from '@chatmonolith/kit';
import { BrowserNotifications, permission } from './browser-notifications.ts';
import { announcedOf, shownOf } from './notice-words.ts';
import { Notices, type Notice } from './notices.ts';
import { t } from './text.ts';

const protocol = 1;

registerModule({ name: 'notifications', start });

function start(context: ConsoleContext): void {
  const hub = context.hub('notifications');
  const notices = new Notices();
  const browser = new BrowserNotifications(chatId => context.events.emit('open-request', { chatId }));
  const monitored = new BrowserNotifications(chatId => context.events.emit('open-chat', { chatId }));
  let first = true;

  const tell = (notice: Notice, again = false) => {
    announce(announcedOf(notice));
    // The list of requests is on the screen and looked at: it says enough.
    if (!(document.visibilityState === 'visible' && document.hasFocus() && context.signals.requestsShown.value)) browser.show(shownOf(notice, again));
  };
  notices.waiting.subscribe(waiting => (titleCount.value = waiting.length));

  const replace = (waiting: readonly Notice[], first = false) => {
    const missed = notices.reset(waiting, first);
    browser.keepOnly(new Set(waiting.map(notice => notice.chatId)));
    for (const notice of missed) tell(notice);
  };
  // A push that comes while Hello is on its way is newer than its answer: it is applied after it.
  let late: (() => void)[] | undefined;
  const push = (apply: () => void) => (late ? late.push(apply) : apply());

  hub.on('noticeAdded', (notice: Notice) => push(() => {
    if (notices.add(notice)) tell(notice);
  }));
  hub.on('noticeReminded', (chatId: string) => push(() => {
    const notice = notices.find(chatId);
    if (notice) tell(notice, true);
  }));
  hub.on('noticeGone', (chatId: string) => push(() => {
    notices.remove(chatId);
    browser.close(chatId);
  }));
  hub.on('noticesChanged', (waiting: Notice[]) => push(() => replace(waiting)));
  hub.on('sessionEnded', () => window.dispatchEvent(new Event(sessionLost)));
  hub.onUp(async () => {
    late = [];
    const hello = await hub.call<{ waiting: Notice[] }>('Hello', protocol);
    const applied = late;
    late = undefined;
    if (!hello.ok) return;
    replace(hello.value.waiting, first);
    first = false;
    applied.forEach(apply => apply());
  });

  context.events.on('notify', notification => monitored.show({ ...notification, again: true }));

  // Never at the first load: the browser is asked when somebody has just said that they want requests, or monitors a chat.
  context.events.on('availability', async ({ availability, byUser }) => {
    if (!byUser || availability !== 'all' || permission() !== 'default') return;
    if ((await Notification.requestPermission()) === 'denied') toast({ kind: 'ok', text: t('permission.denied') });
  });
  let deniedTold = false;
  context.events.on('notifications-wanted', async () => {
    const now = permission() === 'default' ? await Notification.requestPermission() : permission();
    if (now === 'granted' || now === 'default' || deniedTold) return;
    deniedTold = true;
    toast({ kind: 'ok', text: t('permission.denied.monitoring') });
  });
}
