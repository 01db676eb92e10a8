import { registerModule, signal } from '@chatmonolith/kit';
import { registerPersonExtension } from '@chatmonolith/kit/person-extensions';
import { deskOf } from './desk-of.ts';
import { waiting } from './queue-list.ts';
import { t } from './texts.ts';
import { windowPath } from './chat-window.ts';
import './cm-chat-icon.ts';
import './cm-keys-button.ts';

const switchedOff = signal(false);
const waitingCount = signal(0);
const unreadCount = signal(0);

registerPersonExtension({ id: 'chat', order: 10, element: 'cm-chat-icon' });

registerModule({
  name: 'chat',
  pages: [
    {
      path: '/chats',
      title: t('page.title'),
      icon: 'chats',
      aside: true,
      opensRequests: true,
      hidden: switchedOff,
      rail: { order: 10, badge: waitingCount },
      bottom: [
        { order: 10, title: t('page.requests'), icon: 'inbox', path: '/chats/requests', badge: waitingCount },
        { order: 20, title: t('page.myChats'), icon: 'chats', path: '/chats', badge: unreadCount },
        { order: 30, title: t('page.overview'), icon: 'overview', path: '/chats/overview' },
      ],
      load: async () => {
        await import('./cm-chats-page.ts');
        return 'cm-chats-page';
      },
    },
    {
      path: '/people',
      title: t('people.title'),
      icon: 'people',
      hidden: switchedOff,
      rail: { order: 30, title: t('people.short') },
      bottom: [{ order: 40, title: t('people.short'), icon: 'people', path: '/people' }],
      load: async () => {
        await import('./cm-people-page.ts');
        return 'cm-people-page';
      },
    },
    {
      path: '/start-chat',
      title: t('start.title'),
      icon: 'chats',
      load: async () => {
        await import('./cm-start-page.ts');
        return 'cm-start-page';
      },
    },
    {
      path: windowPath,
      title: t('window.title'),
      icon: 'external',
      bare: true,
      load: async () => {
        await import('./cm-chat-window-page.ts');
        return 'cm-chat-window-page';
      },
    },
  ],
  topBar: [{ order: 10, element: 'cm-keys-button', wideOnly: true }],
  start(context) {
    const { store } = deskOf(context);
    const count = () => (unreadCount.value = store.chats.value.reduce((sum, chat) => sum + chat.read.unread.value, 0));
    const counted = new Set<string>();
    store.phase.subscribe(phase => (switchedOff.value = phase === 'off'));
    store.requests.subscribe(rows => (waitingCount.value = waiting(rows).length));
    store.chats.subscribe(chats => {
      for (const chat of chats.filter(one => !counted.has(one.id))) {
        counted.add(chat.id);
        chat.read.unread.subscribe(count);
      }
      count();
    });
  },
});
