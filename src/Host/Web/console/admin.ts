import { registerModule } from '@chatmonolith/kit';
import { t } from './text.ts';

registerModule({
  name: 'admin',
  pages: [
    {
      path: '/admin',
      title: t('admin.title'),
      icon: 'settings',
      role: 'administrator',
      rail: { order: 90 },
      // The bottom bar is full: on phones the way leads over “Me”.
      bottom: [],
      load: async () => {
        await import('./admin-page.ts');
        return 'cm-admin-page';
      },
    },
  ],
});
