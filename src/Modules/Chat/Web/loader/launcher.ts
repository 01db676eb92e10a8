import styles from './launcher.css?inline';

export interface LauncherView {
  /** The accessible name. */
  label: string;
  expanded: boolean;
  busy?: boolean;
  /** Drawn as a badge from 1 up; the label says it too. */
  unread?: number;
}

/** The round button in the corner, in a shadow root that nothing of the page reaches. */
export interface Launcher {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  show(view: LauncherView): void;
}

const bubble = 'M21 11.5a8.5 8.5 0 0 1-12.6 7.4L3 20.5l1.7-5.1A8.5 8.5 0 1 1 21 11.5Z';
const chevron = 'm6 9.5 6 6 6-6';

/** Plain DOM calls and a constructed style sheet: both pass the strictest content policy. */
export function createLauncher(label: string): Launcher {
  const host = document.createElement('chat-monolith');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.dataset.testid = 'launcher';
  const path = drawing(button);
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.dataset.testid = 'launcher-unread';
  badge.ariaHidden = 'true';
  button.append(badge);
  root.append(button);

  const show = ({ label, expanded, busy, unread = 0 }: LauncherView) => {
    button.setAttribute('aria-label', label);
    button.setAttribute('aria-expanded', String(expanded));
    button.setAttribute('aria-busy', String(!!busy));
    button.title = label;
    path.setAttribute('d', expanded ? chevron : bubble);
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
  };
  show({ label, expanded: false });
  return { host, root, button, show };
}

function drawing(button: HTMLButtonElement): SVGPathElement {
  const names = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(names, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(names, 'path');
  svg.append(path);
  button.append(svg);
  return path;
}

/** Puts the launcher on the page, also when the script stands in the head. */
export function place(launcher: Launcher): void {
  if (document.body) document.body.append(launcher.host);
  else document.addEventListener('DOMContentLoaded', () => document.body.append(launcher.host), { once: true });
}
