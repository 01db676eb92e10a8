import { computed, signal } from './store.ts';

/** The page's name in the browser's tab, and how many things wait there: “(5) Chats”. */
export const pageTitle = signal('');
export const titleCount = signal(0);

const shown = computed([pageTitle, titleCount], () =>
  titleCount.value > 0 ? `(${titleCount.value}) ${pageTitle.value}` : pageTitle.value,
);
shown.subscribe(title => (document.title = title));
