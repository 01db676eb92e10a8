import { registerAdminSection } from '@chatmonolith/kit';
import { t } from '../console/texts.ts';
import { actionText, fieldText } from './log-text.ts';

const audit = { auditSource: '/api/chat/admin/audit', auditText: actionText, auditField: fieldText };

registerAdminSection({
  id: 'channels',
  order: 35,
  title: t('channels.title'),
  icon: 'inbox',
  ...audit,
  load: async () => {
    await import('./cm-channels.ts');
    return 'cm-admin-channels';
  },
});

registerAdminSection({
  id: 'chat',
  order: 40,
  title: t('rules.title'),
  icon: 'chats',
  ...audit,
  load: async () => {
    await import('./cm-chat-rules.ts');
    return 'cm-chat-rules';
  },
});
