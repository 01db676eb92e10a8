import { clock, fullTime, longDate, registeredAdminSections, shared, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { differences, type Difference } from './log-text.ts';
import { logStyles } from './log-styles.ts';
import { MergedLog } from './merged-log.ts';
import { whyNot } from './saving.ts';
import { t } from './text.ts';
import { root, type AuditEntry, type Person } from './wire.ts';

const step = 30;

/** `/admin/log`: who changed what, of all modules, the newest first. */
@customElement('cm-admin-log')
export class CmAdminLog extends LitElement {
  static override styles = [shared, adminStyles, logStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private entries?: AuditEntry[];
  @state() private refusal?: Refusal;
  @state() private busy = false;
  private readonly sections = registeredAdminSections();
  private readonly names = new Map<string, string>();
  private log!: MergedLog;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  private begin(): Promise<void> {
    const { api } = this.context;
    this.log = new MergedLog(
      this.sections.flatMap(one => one.auditSource ?? []),
      (source, before, limit) => api.get<AuditEntry[]>(`${source}?limit=${limit}${before ? `&before=${before}` : ''}`),
    );
    return this.more([]);
  }

  private async more(known: readonly AuditEntry[]): Promise<void> {
    this.busy = true;
    const answer = await this.log.next(step);
    if (answer.ok) await this.learnNames(answer.value);
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.error;
    if (answer.ok) this.entries = [...known, ...answer.value];
  }

  private async learnNames(entries: readonly AuditEntry[]): Promise<void> {
    const unknown = new Set(entries.filter(one => one.actorKind !== 'system' && !this.names.has(one.actorId)).map(one => one.actorId));
    await Promise.all(
      [...unknown].map(async id => {
        const answer = await this.context.api.get<Person>(`${root}/people/${id}`);
        if (answer.ok) this.names.set(id, answer.value.name);
      }),
    );
  }

  override render() {
    return html`<div class="list">
      <div class="bar">
        <p>${t('log.lead')}</p>
        <button class="button end" data-testid="log-refresh" ?disabled=${this.busy} @click=${() => void this.begin()}>
          <cm-icon name="refresh"></cm-icon>${t('log.refresh')}
        </button>
      </div>
      ${this.refusal && this.entries
        ? html`<cm-note kind="error"><strong>${t('log.failed')}</strong> ${whyNot(this.refusal)}</cm-note>`
        : nothing}
      <div class="frame ${this.refusal ? 'old' : ''}">${this.content()}</div>
    </div>`;
  }

  private content() {
    if (!this.entries && this.refusal)
      return html`<cm-empty error heading=${t('log.failed')} text=${whyNot(this.refusal)}>
        <button class="button" @click=${() => void this.begin()}>${t('again')}</button>
      </cm-empty>`;
    if (!this.entries) return html`<cm-skeleton></cm-skeleton>`;
    if (!this.entries.length) return html`<cm-empty icon="note" heading=${t('log.empty')}></cm-empty>`;
    return html`<ol>
        ${this.entries.map(one => this.entry(one))}
      </ol>
      ${this.log.ended
        ? nothing
        : html`<div class="more">
            <button class="button" data-testid="log-more" ?disabled=${this.busy} @click=${() => void this.more(this.entries!)}>${t('log.more')}</button>
          </div>`}`;
  }

  private entry(entry: AuditEntry) {
    const { action, subjectName: subject, at } = entry;
    const who = entry.actorKind === 'system' ? t('log.system') : (this.names.get(entry.actorId) ?? t('log.somebody'));
    const what = this.ask(one => one.auditText?.(action, subject)) ?? t('log.other', { action, subject });
    const changes = differences(entry.before, entry.after, name => this.ask(one => one.auditField?.(name)));
    return html`<li data-testid="log-entry">
      <p class="what"><b><bdi>${who}</bdi></b> <bdi>${what}</bdi></p>
      <time datetime=${at} title=${fullTime(at)}>${longDate(at)}, ${clock(at)}</time>
      ${changes.length ? this.changes(changes) : nothing}
    </li>`;
  }

  private ask<T>(question: (section: (typeof this.sections)[number]) => T | undefined): T | undefined {
    for (const section of this.sections) {
      const answer = question(section);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  private changes(changes: readonly Difference[]) {
    return html`<dl>
      ${changes.map(
        one => html`<div>
          <dt><bdi>${one.field}</bdi></dt>
          <dd>
            ${one.before === undefined
              ? nothing
              : html`<span class="sr-only">${t('log.before')}</span><del><bdi>${one.before}</bdi></del><cm-icon name="chevron-right"></cm-icon>`}
            <span class="sr-only">${t('log.after')}</span><ins><bdi>${one.after ?? t('log.nothing')}</bdi></ins>
          </dd>
        </div>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-admin-log': CmAdminLog;
  }
}
