import type { Launcher } from '../loader/launcher.ts';
import { type ChatPanel, type Surroundings } from './chat-panel.ts';
import './chat-panel.ts';
import { ConnectionLine } from './connection-line.ts';
import type { PanelSession } from './session.ts';
import { panelTexts, type PanelText } from './texts.ts';

const phone = matchMedia('(max-width: 480px)');

interface DockOptions {
  surroundings: Surroundings;
  organisation?: string;
  person?: string;
}

/** Launcher and panel together: open and minimised, unread badge, focus, and the phone's whole screen. */
export class Dock {
  private readonly panel: ChatPanel;
  private readonly connection: ConnectionLine;
  private t: PanelText = panelTexts();
  private open = false;
  /** The request of an agent for which the panel opened by itself. */
  private shownFor?: string;
  private pageOverflow = '';
  private readonly stopWatching: (() => void)[] = [];

  constructor(private readonly launcher: Launcher, private readonly session: PanelSession, options: DockOptions) {
    const panel = (this.panel = document.createElement('chatmonolith-panel') as ChatPanel);
    this.connection = new ConnectionLine(session.hub, () => panel.requestUpdate());
    Object.assign(panel, { session, connection: this.connection, t: this.t, surroundings: options.surroundings, person: options.person ?? '' });
    panel.addEventListener('minimise', () => this.minimise());
    launcher.root.prepend(panel);
    launcher.button.onclick = () => (this.open ? this.minimise() : this.show());
    const fit = () => this.fit();
    phone.addEventListener('change', fit);
    visualViewport?.addEventListener('resize', fit);
    visualViewport?.addEventListener('scroll', fit);
    const woken = () => document.visibilityState === 'visible' && session.hub.retryNow();
    document.addEventListener('visibilitychange', woken);
    this.stopWatching.push(
      session.subscribe(() => this.update()),
      () => phone.removeEventListener('change', fit),
      () => visualViewport?.removeEventListener('resize', fit),
      () => visualViewport?.removeEventListener('scroll', fit),
      () => document.removeEventListener('visibilitychange', woken),
    );
    this.setOrganisation(options.organisation ?? '');
    this.update();
  }

  get isOpen(): boolean {
    return this.open;
  }

  setTexts(own: Record<string, string>): void {
    this.t = this.panel.t = panelTexts(own);
    this.update();
  }

  setOrganisation(name: string): void {
    this.panel.organisation = name;
  }

  setSide(side: 'start' | 'end'): void {
    this.launcher.host.dataset.side = this.panel.dataset.side = side;
  }

  /** `takeFocus` is false for what opens by itself, such as a chat restored after a page change. */
  show(takeFocus = true): void {
    this.open = true;
    this.session.stored.open = true;
    this.session.start();
    this.fit();
    this.update();
    if (takeFocus) this.panel.focus();
  }

  minimise(): void {
    this.open = false;
    this.session.stored.open = false;
    this.rest();
    this.fit();
    this.update();
    this.launcher.button.focus();
  }

  remove(): void {
    this.open = false;
    this.fit();
    this.session.stop();
    for (const stop of this.stopWatching) stop();
    this.launcher.host.remove();
  }

  /** A visitor without a chat costs the server no connection. */
  private rest(): void {
    const { session } = this;
    if (session.kind !== 'visitor' || session.running || session.requesting) return;
    session.stop();
    this.connection.reset();
  }

  /** An agent who asks is shown at once, but takes nobody's focus away. */
  private showWhoAsks(): void {
    const { asked, chat } = this.session;
    if (!asked || this.shownFor === chat!.chatId) return;
    this.shownFor = chat!.chatId;
    if (!this.open) this.show(false);
  }

  /** A customer's launcher comes with the first answer; a visitor's stands there before anything is asked. */
  private get mayBeOff(): boolean {
    const { kind, phase, hub } = this.session;
    return kind === 'customer' && phase === 'loading' && hub.state !== 'down';
  }

  private update(): void {
    this.showWhoAsks();
    this.launcher.host.hidden = !this.open && (this.session.phase === 'off' || this.mayBeOff);
    const { t, open } = this;
    const unread = open ? 0 : this.session.unread;
    const label = open ? t('launcher.minimise') : unread ? t('launcher.unread', { count: unread }) : t('launcher.open');
    this.launcher.show({ label, expanded: open, unread });
    if (this.session.offer?.organisation) this.setOrganisation(this.session.offer.organisation);
  }

  /** Phones: as high as what the keyboard leaves, and the page behind stands still. */
  private fit(): void {
    const modal = this.open && phone.matches;
    const page = document.documentElement;
    if (modal !== this.panel.modal) {
      if (modal) this.pageOverflow = page.style.overflow;
      page.style.overflow = modal ? 'hidden' : this.pageOverflow;
    }
    this.panel.modal = modal;
    this.panel.open = this.open;
    this.panel.style.setProperty('--seen-height', visualViewport ? `${visualViewport.height}px` : '100dvh');
    this.panel.style.setProperty('--seen-top', `${visualViewport?.offsetTop ?? 0}px`);
  }
}
