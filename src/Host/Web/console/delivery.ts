import { registerModule } from '@chatmonolith/kit';
import { t } from './text.ts';

registerModule({
  name: 'system',
  pages: [
    {
      path: '/delivery',
      title: t('delivery.title'),
      icon: 'delivery',
      role: 'administrator',
      rail: { order: 80 },
      load: async () => {
        await import('./delivery-page.ts');
        return 'cm-delivery-page';
      },
    },
  ],
});
