import { registerModule } from '@chatmonolith/kit';
import { registerChatAction, registerChatNote } from '@chatmonolith/kit/chat-extensions';
import { t } from './texts.ts';
import './cm-hand-off-note.ts';
import './cm-phone-ticket-dialog.ts';

registerModule({
  name: 'tickets',
  pages: [
    {
      path: '/tickets',
      title: t('page.tickets'),
      icon: 'ticket',
      rail: { order: 20 },
      bottom: [{ order: 40, title: t('page.tickets'), icon: 'ticket', path: '/tickets' }],
      load: async () => {
        await import('./cm-tickets-page.ts');
        return 'cm-tickets-page';
      },
    },
  ],
});

registerChatAction({
  id: 'phone-ticket',
  order: 10,
  label: t('action.label'),
  hint: t('action.hint'),
  closeLabel: t('action.close'),
  firstLabel: t('action.first'),
  icon: 'phone',
  key: 'p',
  // One hand-off a chat: from then on the note on its card has what can be done.
  available: chat => chat.state !== 'waiting' && chat.kind !== 'internal' && !chat.handOff,
  element: 'cm-phone-ticket-dialog',
});

registerChatNote({ id: 'hand-off', order: 10, element: 'cm-hand-off-note' });
