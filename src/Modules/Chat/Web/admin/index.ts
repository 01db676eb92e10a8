import { registerAdminSection } from '@chatmonolith/kit';
import { t } from '../console/texts.ts';
import { actionText, fieldText } from './log-text.ts';

registerAdminSection({
  id: 'chat',
  order: 40,
  title: t('rules.title'),
  icon: 'chats',
  auditSource: '/api/chat/admin/audit',
  auditText: actionText,
  auditField: fieldText,
  load: async () => {
    await import('./cm-chat-rules.ts');
    return 'cm-chat-rules';
  },
});
