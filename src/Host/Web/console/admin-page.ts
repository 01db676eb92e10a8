import { registeredAdminSections, shared, watch, type AdminSection, type ConsoleContext, type PageRegistration } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './page-frame.ts';
import { root } from './router.ts';
import { t } from './text.ts';

const path = '/admin';

/** `/admin/people` or `/admin/people/42`: the section the address names. */
export function sectionFor(sections: readonly AdminSection[], subpath: string): AdminSection | undefined {
  const id = subpath.split('/')[1];
  return sections.find(one => one.id === id);
}

/** The administration: its sections at the start side, the chosen one beside them; on phones one after the other. */
@customElement('cm-admin-page')
export class CmAdminPage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 208px minmax(0, 1fr);
        block-size: 100%;
      }
      nav {
        overflow: auto;
        padding: 12px 10px;
        border-inline-end: 1px solid var(--border);
        background: var(--surface);
      }
      ul {
        display: grid;
        gap: 2px;
      }
      nav a {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 32px;
        padding: 5px 12px;
        border-radius: var(--radius-m);
        color: var(--text-2);
        font: var(--type-base);
        font-weight: 500;
        text-decoration: none;
      }
      nav a:hover {
        background: var(--surface-2);
        color: var(--text);
      }
      nav a[aria-current] {
        background: var(--accent-subtle);
        color: var(--accent-text);
        font-weight: 600;
      }
      nav .on {
        margin-inline-start: auto;
      }
      .back {
        display: none;
      }
      .work {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        min-block-size: 0;
        min-inline-size: 0;
      }
      cm-page-frame {
        grid-row: 2;
        min-block-size: 0;
      }
      @media (max-width: 899.98px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        nav {
          border: 0;
          background: none;
        }
        nav ul {
          gap: 0;
          border: 1px solid var(--border);
          border-radius: var(--radius-l);
          background: var(--surface);
        }
        nav li + li {
          border-block-start: 1px solid var(--border);
        }
        nav a {
          min-block-size: 52px;
          color: var(--text);
        }
        .back {
          display: inline-flex;
          align-items: center;
          gap: 4px;
          inline-size: fit-content;
          min-block-size: 44px;
          padding-inline: 12px;
          font: var(--type-base);
          text-decoration: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  private readonly sections = registeredAdminSections();
  private readonly pages = new Map(this.sections.map(one => [one, { ...one, path: `${path}/${one.id}` } satisfies PageRegistration]));
  private subpath?: ReturnType<typeof watch<string>>;
  private phone?: ReturnType<typeof watch<boolean>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.subpath ??= watch(this, this.context.signals.subpath);
    this.phone ??= watch(this, this.context.signals.phone);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.context.signals.heading.value = undefined;
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const section = sectionFor(this.sections, this.subpath!.value);
    const first = this.sections[0];
    if (!section && !this.subpath!.value && !this.phone!.value && first) this.context.navigate(`${path}/${first.id}`, { replace: true });
    this.context.signals.heading.value = section?.title;
  }

  override render() {
    const section = sectionFor(this.sections, this.subpath!.value);
    const phone = this.phone!.value;
    const lost = !section && this.subpath!.value !== '';
    return html`${phone && (section || lost) ? nothing : this.list(section, phone)}
      ${section || lost ? this.work(section) : nothing}`;
  }

  private list(section: AdminSection | undefined, phone: boolean) {
    return html`<nav aria-label=${t('admin.sections')} data-area="admin">
      <ul>
        ${this.sections.map(
          one => html`<li>
            <a href="${root}${path}/${one.id}" data-testid="admin-${one.id}" aria-current=${one === section ? 'page' : nothing}>
              <cm-icon name=${one.icon}></cm-icon>${one.title}${phone
                ? html`<cm-icon class="on" name="chevron-right"></cm-icon>`
                : nothing}
            </a>
          </li>`,
        )}
      </ul>
    </nav>`;
  }

  private work(section: AdminSection | undefined) {
    const inItem = section && this.subpath!.value.length > section.id.length + 1;
    return html`<div class="work" data-area="admin-work">
      ${inItem
        ? nothing
        : html`<a class="back" href="${root}${path}" data-testid="admin-back"><cm-icon name="chevron-left"></cm-icon>${t('admin.title')}</a>`}
      <cm-page-frame .page=${section && this.pages.get(section)} .context=${this.context}></cm-page-frame>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-admin-page': CmAdminPage;
  }
}
