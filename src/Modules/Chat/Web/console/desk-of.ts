import type { ConsoleContext } from '@chatmonolith/kit/registry';
import { announce } from '@chatmonolith/kit/announce';
import { Announcer } from './announcer.ts';
import { ConsoleStore } from './console-store.ts';
import { Desk } from './desk.ts';
import { Drafts } from './drafts.ts';
import { Monitor } from './monitor.ts';
import { t } from './texts.ts';
import { isInternal } from './whom.ts';

interface Hello { serverTime: string }

const PROTOCOL = 1;
let desk: Desk | undefined;

/** The one desk of this page; it lives from sign-in on, whichever page is shown. */
export function deskOf(context: ConsoleContext): Desk {
  return (desk ??= open(context));
}

function open(context: ConsoleContext): Desk {
  const hub = context.hub('chat');
  const announcer = new Announcer(announce, (name, count) => t('status.messages', { name, count }));
  const store = new ConsoleStore(hub, context.person.id, new Drafts(context.person.id), {
    request: row => announcer.announce(isInternal(row)
      ? t('request.new.personal', { name: row.requester.name })
      : t('request.new', { name: row.requester.name, channel: row.channel.name })),
    messages: (session, count) => announcer.messages(session.name, count),
  });
  const desk = new Desk(store, context);
  new Monitor(desk);
  hub.onUp(async () => {
    const hello = await hub.call<Hello>('Hello', PROTOCOL, null);
    if (!hello.ok) return;
    desk.clockOffset.value = Date.parse(hello.value.serverTime) - Date.now();
    await store.sync();
  });
  context.events.on('open-chat', ({ chatId }) => {
    if (!desk.alone && store.session(chatId)) desk.write(chatId);
  });
  context.events.on('open-request', ({ chatId }) => desk.alone || store.openPreview(chatId));
  return desk;
}
