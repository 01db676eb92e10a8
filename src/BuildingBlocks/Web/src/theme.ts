import { signal } from './store.ts';

export type Theme = 'light' | 'dark' | 'device';

const place = 'cm-theme';
const stored = () => {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
};
const first = stored();

/** What the user chose. On this device it is remembered, so that the next page starts with it. */
export const theme = signal<Theme>(first === 'light' || first === 'dark' ? first : 'device');

function show(value: Theme): void {
  if (value === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
}

export function setTheme(value: Theme): void {
  theme.value = value;
  show(value);
  try {
    localStorage.setItem(place, value);
  } catch {
    // without storage the choice lasts as long as the page
  }
}

/** Call it before anything is drawn. */
export function applyStoredTheme(): void {
  show(theme.value);
}
