import { shared, type ConsoleContext, type PageRegistration } from '@chatmonolith/kit';
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { root } from './router.ts';
import { t } from './text.ts';

/** Loads a page when it is first opened and keeps it: what was typed or filtered there is still so on coming back. */
@customElement('cm-page-frame')
export class CmPageFrame extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        block-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) page?: PageRegistration;
  @property({ attribute: false }) home?: PageRegistration;
  @property({ attribute: false }) context!: ConsoleContext;
  @state() private shown?: HTMLElement;
  @state() private failed = false;
  private readonly kept = new Map<PageRegistration, HTMLElement>();

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('page')) void this.open(this.page);
  }

  private async open(page: PageRegistration | undefined): Promise<void> {
    this.failed = false;
    this.shown = page && this.kept.get(page);
    if (!page || this.shown) return;
    try {
      const element = document.createElement(await page.load()) as HTMLElement & { context: ConsoleContext };
      element.context = this.context;
      this.kept.set(page, element);
      if (this.page === page) this.shown = element;
    } catch (error) {
      console.error(error);
      if (this.page === page) this.failed = true;
    }
  }

  override render() {
    if (this.failed)
      return html`<cm-empty error heading=${t('page.failed')} text=${t('page.failedText')}>
        <button class="button" @click=${() => window.location.reload()}>${t('page.reload')}</button>
      </cm-empty>`;
    if (!this.page)
      return html`<cm-empty icon="search" heading=${t('page.missing')} text=${t('page.missingText')}>
        ${this.home ? html`<a class="button" href=${root + this.home.path}>${t('page.home', { title: this.home.title })}</a>` : ''}
      </cm-empty>`;
    return this.shown ?? html`<cm-skeleton></cm-skeleton>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-page-frame': CmPageFrame;
  }
}
