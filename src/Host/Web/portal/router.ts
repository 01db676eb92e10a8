import { signal } from '@chatmonolith/kit';

const root = '/portal';

export type PortalPage = { name: 'home' } | { name: 'tickets' } | { name: 'ticket'; id: string } | { name: 'missing' };

export const page = signal(read(window.location.pathname));

window.addEventListener('popstate', () => (page.value = read(window.location.pathname)));

/** The page an address of the portal stands for. */
export function read(path: string): PortalPage {
  const [first, second, ...more] = path.replace(/\/+$/, '').slice(root.length + 1).split('/');
  if (!first) return { name: 'home' };
  if (first !== 'tickets' || more.length) return { name: 'missing' };
  return second ? { name: 'ticket', id: decodeURIComponent(second) } : { name: 'tickets' };
}

/** Follows plain links inside the portal without loading it again: the chat stays where it is. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (!link || link.target || link.origin !== window.location.origin) return;
  if (link.pathname !== root && !link.pathname.startsWith(`${root}/`)) return;
  event.preventDefault();
  if (link.pathname !== window.location.pathname) {
    window.history.pushState(null, '', link.pathname);
    window.scrollTo(0, 0);
  }
  page.value = read(link.pathname);
}
