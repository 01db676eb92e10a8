import { shared, type PageRegistration, type SignedInPerson } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './own-menu.ts';
import { root } from './router.ts';
import { t } from './text.ts';
import './nav-badge.ts';

/** The dark rail at the start side: where one can go, and oneself at its foot. */
@customElement('cm-rail')
export class CmRail extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: center;
        inline-size: 72px;
        min-block-size: 0;
        padding-block: 10px;
        background: var(--rail);
        color: var(--rail-text);
      }
      :focus-visible {
        outline-color: var(--on-brand);
      }
      .mark {
        display: grid;
        place-items: center;
        flex: none;
        inline-size: 34px;
        block-size: 34px;
        margin-block-end: 14px;
        border-radius: 10px;
        background: linear-gradient(160deg, var(--brand-3), var(--brand-2));
        color: var(--on-brand);
        font-size: 0.9375rem;
      }
      nav {
        flex: 1;
        display: flex;
        flex-direction: column;
        align-items: center;
        min-block-size: 0;
        inline-size: 100%;
      }
      ul {
        flex: 1;
        display: grid;
        align-content: start;
        gap: 6px;
        inline-size: 100%;
        padding: 4px 5px;
        overflow: hidden auto;
      }
      a {
        position: relative;
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 8px 2px;
        border-radius: var(--radius-m);
        color: inherit;
        font: var(--type-meta);
        text-align: center;
        text-decoration: none;
        overflow-wrap: anywhere;
        transition: background-color var(--move-hover);
      }
      a:hover {
        background: var(--rail-active);
      }
      a[aria-current] {
        background: var(--rail-active);
        color: var(--on-brand);
        font-weight: 600;
      }
      a cm-icon {
        font-size: 1rem;
      }
      cm-nav-badge {
        position: absolute;
        inset-block-start: 2px;
        inset-inline-start: calc(50% + 4px);
      }
      cm-own-menu {
        margin-block-start: 10px;
      }
    `,
  ];

  @property({ attribute: false }) pages: readonly PageRegistration[] = [];
  @property({ attribute: false }) current?: PageRegistration;
  @property({ attribute: false }) person!: SignedInPerson;

  override render() {
    return html`<span class="mark"><cm-icon name="logo"></cm-icon></span>
      <nav aria-label=${t('nav.main')} data-area="rail">
        <ul>
          ${this.pages
            .filter(page => page.rail)
            .map(
              page => html`<li>
                <a
                  href=${root + page.path}
                  data-testid="rail${page.path.replaceAll('/', '-')}"
                  aria-current=${page === this.current ? 'page' : nothing}
                >
                  <cm-icon name=${page.icon}></cm-icon>
                  <span>${page.rail!.title ?? page.title}</span>
                  ${page.rail!.badge ? html`<cm-nav-badge .count=${page.rail!.badge}></cm-nav-badge>` : nothing}
                </a>
              </li>`,
            )}
        </ul>
        <cm-own-menu .person=${this.person}></cm-own-menu>
      </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-rail': CmRail;
  }
}
