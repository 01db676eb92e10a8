import type { Context } from '../wire.ts';

/** What an agent sees of where the question comes from. Query and fragment stay out: they may hold secrets. */
export function pageContext(): Context {
  return {
    pageUrl: (location.origin + location.pathname).slice(0, 2000),
    pageTitle: document.title.slice(0, 200),
    site: location.host,
    browser: browserName(navigator.userAgent),
    language: navigator.language,
    visitStartedAt: new Date(performance.timeOrigin).toISOString(),
  };
}

// The order counts: most browsers also claim to be the ones further down.
const browsers: [string, RegExp][] = [
  ['Edge', /Edg(?:A|iOS)?\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Samsung Internet', /SamsungBrowser\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS|HeadlessChrome)\/(\d+)/],
  ['Safari', /Version\/(\d+).*Safari/],
];
const systems: [string, RegExp][] = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];

/** “Firefox 130, Windows”; undefined for what nobody knows. */
export function browserName(agent: string): string | undefined {
  const browser = browsers.flatMap(([name, pattern]) => {
    const version = pattern.exec(agent)?.[1];
    return version ? [`${name} ${version}`] : [];
  })[0];
  const system = systems.find(([, pattern]) => pattern.test(agent))?.[0];
  return [browser, system].filter(Boolean).join(', ') || undefined;
}
