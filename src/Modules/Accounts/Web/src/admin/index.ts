import { registerAdminSection } from '@chatmonolith/kit';
import { actionText, fieldText } from './log-text.ts';
import { t } from './text.ts';

const audit = { auditSource: '/api/accounts/admin/audit', auditText: actionText, auditField: fieldText };

registerAdminSection({
  id: 'people',
  order: 20,
  title: t('people.title'),
  icon: 'people',
  ...audit,
  load: async () => {
    await import('./people-section.ts');
    return 'cm-admin-people';
  },
});

registerAdminSection({
  id: 'groups',
  order: 30,
  title: t('groups.title'),
  icon: 'lock',
  ...audit,
  load: async () => {
    await import('./groups-section.ts');
    return 'cm-admin-groups';
  },
});

registerAdminSection({
  id: 'log',
  order: 1000,
  title: t('log.title'),
  icon: 'note',
  load: async () => {
    await import('./log-section.ts');
    return 'cm-admin-log';
  },
});
