import { checkSession, signOut, type Session } from '@chatmonolith/accounts';
import { openCustomerChat, type CustomerChat } from '@chatmonolith/chat/panel';
import { pageTitle, refusalText, sessionLost, shared, toast, watch, type SignedInPerson } from '@chatmonolith/kit';
import { followPresence, type FollowedPresence } from '@chatmonolith/presence/portal';
import '@chatmonolith/tickets/portal';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './home-page.ts';
import './name-menu.ts';
import { shellStyles } from './portal-styles.ts';
import { followLink, page } from './router.ts';
import { t } from './text.ts';

/** The portal of a signed-in customer user: navigation, the page, and the chat in the corner. */
@customElement('cm-portal-shell')
export class CmPortalShell extends LitElement {
  static override styles = [shared, shellStyles];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) person!: SignedInPerson;
  @state() private expired = false;
  @query('main') private main!: HTMLElement;
  private readonly page = watch(this, page);
  private chat?: CustomerChat;
  private presence?: FollowedPresence;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', followLink);
    window.addEventListener(sessionLost, this.lost);
    this.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', followLink);
    window.removeEventListener(sessionLost, this.lost);
    this.disconnect();
  }

  private connect(): void {
    const { person, session } = this;
    this.chat = openCustomerChat({ person, organisation: session.organisation, checkSession: () => void checkSession() });
    this.presence = followPresence();
  }

  private disconnect(): void {
    this.chat?.remove();
    this.presence?.stop();
  }

  private readonly lost = () => {
    this.expired = true;
    this.disconnect();
  };

  private signedInAgain(): void {
    this.expired = false;
    this.connect();
  }

  /** Whoever uses this browser next finds nothing of the chat. */
  private async leave(): Promise<void> {
    const answer = await signOut();
    if (!answer.ok && answer.error.code !== 'request.unauthenticated') {
      toast({ kind: 'error', text: t('signOut.failed', { reason: refusalText(answer.error) }) });
      return;
    }
    this.chat?.forget();
    window.location.assign('/portal');
  }

  protected override willUpdate(): void {
    const { name } = this.page.value;
    // A ticket names the page itself, once it is there.
    if (name === 'home') pageTitle.value = t('nav.home');
    else if (name === 'missing') pageTitle.value = t('page.missing');
    else pageTitle.value = t('nav.tickets');
  }

  protected override updated(changed: PropertyValues): void {
    // A page that was changed by a link begins at its start, also for the keyboard.
    if (!changed.size && this.hasUpdated) this.main.focus({ preventScroll: true });
  }

  override render() {
    return html`<header>
        <a class="skip" href="#content" @click=${this.skip}>${t('skip')}</a>
        ${this.session.demo ? html`<cm-banner kind="info" data-testid="demo-banner">${t('demo.banner')}</cm-banner>` : nothing}
        ${this.top()}
      </header>
      <main id="content" tabindex="-1">${this.content()}</main>
      <cm-session-dialog .person=${this.person} ?open=${this.expired} @signed-in=${this.signedInAgain} @sign-out=${() => void this.leave()}></cm-session-dialog>
      <cm-toast-region></cm-toast-region>
      <cm-status></cm-status>`;
  }

  private top() {
    const { name } = this.page.value;
    const link = (href: string, text: string, current: boolean) =>
      html`<a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>`;
    return html`<div class="top">
      <a class="brand" href="/portal"><bdi>${this.session.organisation}</bdi> <span>${t('service')}</span></a>
      <nav aria-label=${t('nav.main')}>
        ${link('/portal', t('nav.home'), name === 'home')} ${link('/portal/tickets', t('nav.tickets'), name === 'tickets' || name === 'ticket')}
      </nav>
      <cm-name-menu .person=${this.person} @sign-out=${() => void this.leave()}></cm-name-menu>
    </div>`;
  }

  private content() {
    const now = this.page.value;
    switch (now.name) {
      case 'home':
        return html`<cm-portal-home .person=${this.person} @new-conversation=${() => this.chat?.open()}></cm-portal-home>`;
      case 'tickets':
        return html`<cm-my-tickets></cm-my-tickets>`;
      case 'ticket':
        return html`<cm-my-ticket .ticketId=${now.id}></cm-my-ticket>`;
      case 'missing':
        return html`<h1>${t('page.missing')}</h1>
          <p>${t('page.missing.text')} <a href="/portal">${t('page.missing.home')}</a></p>`;
    }
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.main.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-portal-shell': CmPortalShell;
  }
}
