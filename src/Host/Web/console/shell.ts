import { checkSession, type Session } from '@chatmonolith/accounts';
import {
  api, createEventBus, pageTitle, registeredModules, sessionLost, shared, signal, toast, watch,
  type ConsoleContext, type PageRegistration, type SignedInPerson,
} from '@chatmonolith/kit';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { moveToArea } from './areas.ts';
import './bottom-bar.ts';
import { bottomEntries, entryFor } from './bottom-bar.ts';
import './connection-banner.ts';
import { Connection } from './connection.ts';
import './page-frame.ts';
import './rail.ts';
import { followLink, location, navigate, pagesFor, resolve, root } from './router.ts';
import { shellStyles } from './shell-styles.ts';
import { leave, leaving } from './sign-out.ts';
import { t } from './text.ts';
import './theme-toggle.ts';

const mePage: PageRegistration = {
  path: '/me',
  title: t('me.title'),
  icon: 'person',
  bottom: [{ order: 1000, title: t('me.title'), icon: 'person', path: '/me' }],
  load: async () => {
    await import('./me-page.ts');
    return 'cm-me-page';
  },
};

const narrow = window.matchMedia('(max-width: 899.98px)');

/** The console of a signed-in agent: rail, top bar, work area, bottom bar, and what lies above them all. */
@customElement('cm-shell')
export class CmShell extends LitElement {
  static override styles = [shared, shellStyles];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) person!: SignedInPerson;
  @state() private expired = false;
  @query('main') private main!: HTMLElement;

  private readonly location = watch(this, location);
  private readonly phone = signal(narrow.matches);
  private readonly immersive = signal(false);
  private readonly subpath = signal('');
  private readonly heading = signal<string | undefined>(undefined);
  private readonly connection = new Connection(() => void this.checkOnce());
  private readonly watchedPhone = watch(this, this.phone);
  private readonly watchedImmersive = watch(this, this.immersive);
  private readonly watchedHeading = watch(this, this.heading);
  private checking = false;
  private pages: PageRegistration[] = [];
  private context!: ConsoleContext;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.context) this.begin();
    this.addEventListener('click', followLink);
    window.addEventListener('keydown', this.key);
    window.addEventListener(sessionLost, this.lost);
    narrow.addEventListener('change', this.resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', followLink);
    window.removeEventListener('keydown', this.key);
    window.removeEventListener(sessionLost, this.lost);
    narrow.removeEventListener('change', this.resized);
    this.connection.stop();
  }

  private begin(): void {
    this.pages = [...pagesFor(this.person), mePage];
    for (const page of this.pages) page.hidden?.subscribe(() => this.requestUpdate());
    const events = createEventBus();
    const { phone, immersive, subpath, heading, connection } = this;
    this.context = {
      person: this.person,
      organisation: this.session.organisation,
      api,
      hub: name => connection.hub(name),
      navigate,
      toast,
      events,
      signals: { phone, immersive, subpath, heading, online: connection.online, requestsShown: signal(false) },
    };
    const toChats = (fromBare: (path: string) => void) => {
      const page = this.pages.find(one => one.opensRequests);
      const here = resolve(this.pages, location.value)?.page;
      if (!page || here === page) return;
      if (here?.bare) fromBare(page.path);
      else navigate(page.path);
    };
    events.on('open-request', () => toChats(path => void window.open(root + path)));
    // A window of its own speaks for the chat it shows.
    events.on('open-chat', () => toChats(() => {}));
    for (const module of registeredModules()) module.start?.(this.context);
    leaving.subscribe(now => (now ? connection.stop() : !this.expired && connection.start()));
    connection.start();
  }

  /** Those that have an entry now. */
  private get shown(): readonly PageRegistration[] {
    return this.pages.filter(page => !page.hidden?.value);
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    moveToArea(this.renderRoot, event.shiftKey ? -1 : 1);
  };

  private readonly lost = () => {
    if (leaving.value) return;
    this.expired = true;
    this.connection.stop();
  };

  private readonly resized = () => (this.phone.value = narrow.matches);

  private async checkOnce(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    await checkSession();
    this.checking = false;
  }

  private signedInAgain(): void {
    this.expired = false;
    this.connection.start();
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.main.focus();
  }

  protected override willUpdate(): void {
    // The console's own address is its first page.
    if (location.value === '/' && this.pages[0]) navigate(this.pages[0].path, { replace: true });
    const found = resolve(this.pages, this.location.value);
    this.subpath.value = found?.subpath ?? '';
    pageTitle.value = this.titleOf(found?.page);
  }

  private titleOf(page: PageRegistration | undefined): string {
    if (!page) return t('page.missing');
    if (this.watchedHeading.value) return this.watchedHeading.value;
    return (this.phone.value && entryFor(bottomEntries(this.pages), location.value)?.title) || page.title;
  }

  override render() {
    const page = resolve(this.pages, this.location.value)?.page;
    const phone = this.watchedPhone.value;
    const bare = page?.bare || (phone && this.watchedImmersive.value);
    return html`<div class="frame ${phone ? 'phone' : 'wide'} ${page?.aside ? 'aside' : ''} ${bare ? 'bare' : ''}">
        <header>
          <a class="skip" href="#page" @click=${this.skip}>${t('skip')}</a>
          <div class="banners">
            ${this.session.demo && !bare ? html`<cm-banner kind="info" data-testid="demo-banner">${t('demo.banner')}</cm-banner>` : nothing}
            <cm-connection-banner .connection=${this.connection}></cm-connection-banner>
          </div>
          ${bare ? html`<h1 class="sr-only">${this.titleOf(page)}</h1>` : this.top(page, phone)}
        </header>
        ${phone || bare ? nothing : html`<cm-rail .pages=${this.shown} .current=${page} .person=${this.person}></cm-rail>`}
        <main id="page" tabindex="-1" aria-label=${this.titleOf(page)}>
          <cm-page-frame .page=${page} .home=${this.pages[0]} .context=${this.context}></cm-page-frame>
        </main>
        ${phone && !bare ? this.bottom() : nothing}
      </div>
      <cm-session-dialog
        .person=${this.person}
        ?open=${this.expired}
        @signed-in=${this.signedInAgain}
        @sign-out=${() => void leave()}
      ></cm-session-dialog>
      <cm-toast-region></cm-toast-region>
      <cm-status></cm-status>`;
  }

  private top(page: PageRegistration | undefined, phone: boolean) {
    const elements = registeredModules()
      .flatMap(module => module.topBar ?? [])
      .filter(one => !phone || !one.wideOnly)
      .sort((a, b) => a.order - b.order);
    const badge = phone && entryFor(bottomEntries(this.shown), this.location.value)?.badge;
    return html`<div class="top">
      <div class="title">
        <h1>${this.titleOf(page)}</h1>
        ${badge ? html`<cm-nav-badge .count=${badge}></cm-nav-badge>` : nothing}
      </div>
      ${phone ? nothing : html`<cm-theme-toggle></cm-theme-toggle>`}
      ${elements.map(one => {
        const tag = unsafeStatic(one.element);
        return staticHtml`<${tag} .context=${this.context}></${tag}>`;
      })}
    </div>`;
  }

  private bottom() {
    const entries = bottomEntries(this.shown);
    return html`<cm-bottom-bar .entries=${entries} .current=${entryFor(entries, this.location.value)}></cm-bottom-bar>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-shell': CmShell;
  }
}
