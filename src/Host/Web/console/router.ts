import { registeredModules, signal, type PageRegistration, type SignedInPerson } from '@chatmonolith/kit';

export const root = '/console';

/** Where the user is, below `/console`: `/tickets/42`. */
export const location = signal(read());

function read(): string {
  const path = window.location.pathname;
  return path.startsWith(root) ? path.slice(root.length) || '/' : '/';
}

window.addEventListener('popstate', () => (location.value = read()));

/** Goes to an address below `/console`; the same address again changes nothing. */
export function navigate(path: string, options: { replace?: boolean } = {}): void {
  if (path === location.value) return;
  window.history[options.replace ? 'replaceState' : 'pushState'](null, '', root + path);
  location.value = read();
}

/** Follows plain links inside the console without loading it again. Listens on the shell. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download') || link.origin !== window.location.origin) return;
  if (link.pathname !== root && !link.pathname.startsWith(`${root}/`)) return;
  event.preventDefault();
  navigate((link.pathname.slice(root.length) || '/') + link.search);
}

/** The pages this person may open, in the order of the rail. */
export function pagesFor(person: SignedInPerson): PageRegistration[] {
  return registeredModules()
    .flatMap(module => module.pages ?? [])
    .filter(page => !page.role || person.roles.includes(page.role))
    .sort((a, b) => (a.rail?.order ?? 1000) - (b.rail?.order ?? 1000));
}

/** The page an address belongs to and what is left of the address. */
export function resolve(pages: readonly PageRegistration[], path: string): { page: PageRegistration; subpath: string } | undefined {
  const page = pages
    .filter(one => path === one.path || path.startsWith(`${one.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return page && { page, subpath: path.slice(page.path.length) };
}
