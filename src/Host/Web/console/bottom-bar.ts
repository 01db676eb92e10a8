import { shared, type IconName, type PageRegistration, type ReadonlySignal } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './nav-badge.ts';
import { root } from './router.ts';
import { t } from './text.ts';

export interface BottomEntry {
  order: number;
  title: string;
  icon: IconName;
  path: string;
  badge?: ReadonlySignal<number>;
}

/** The entries of the bottom bar; a page without own ones that stands in the rail gets one. */
export function bottomEntries(pages: readonly PageRegistration[]): BottomEntry[] {
  return pages
    .flatMap(page => page.bottom ?? (page.rail ? [{ ...page.rail, title: page.title, icon: page.icon, path: page.path }] : []))
    .sort((a, b) => a.order - b.order);
}

/** The entry for an address: the longest that it starts with. */
export function entryFor(entries: readonly BottomEntry[], path: string): BottomEntry | undefined {
  return entries
    .filter(entry => path === entry.path || path.startsWith(`${entry.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** Phones: one area at a time, chosen at the foot of the screen. */
@customElement('cm-bottom-bar')
export class CmBottomBar extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        border-block-start: 1px solid var(--border);
        background: var(--surface);
        padding-block-end: env(safe-area-inset-bottom);
      }
      ul {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }
      a {
        position: relative;
        display: grid;
        justify-items: center;
        gap: 3px;
        padding: 10px 2px 8px;
        min-block-size: 56px;
        color: var(--text-2);
        font: 500 0.6875rem/0.875rem var(--family);
        text-align: center;
        text-decoration: none;
      }
      a:focus-visible {
        outline-offset: -2px;
      }
      a[aria-current] {
        color: var(--accent-text);
        font-weight: 650;
      }
      cm-icon {
        font-size: 1.0625rem;
      }
      cm-nav-badge {
        position: absolute;
        inset-block-start: 4px;
        inset-inline-start: calc(50% + 4px);
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly BottomEntry[] = [];
  @property({ attribute: false }) current?: BottomEntry;

  override render() {
    return html`<nav aria-label=${t('nav.main')} data-area="rail">
      <ul>
        ${this.entries.map(
          entry => html`<li>
            <a
              href=${root + entry.path}
              data-testid="bottom${entry.path.replaceAll('/', '-')}"
              aria-current=${entry === this.current ? 'page' : nothing}
            >
              <cm-icon name=${entry.icon}></cm-icon>
              <span>${entry.title}</span>
              ${entry.badge ? html`<cm-nav-badge .count=${entry.badge}></cm-nav-badge>` : nothing}
            </a>
          </li>`,
        )}
      </ul>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-bottom-bar': CmBottomBar;
  }
}
