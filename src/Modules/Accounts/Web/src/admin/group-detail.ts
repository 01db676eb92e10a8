import '@awesome.me/webawesome/dist/components/input/input.js';
import { announce, shared, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminDetailHost, adminStyles } from '@chatmonolith/kit/admin-styles';
import '@chatmonolith/kit/components/cm-level-table';
import type { ChatLevel } from '@chatmonolith/kit/components/cm-level-table';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { groupCallsFor, groupDraftOf, newGroup, withLevel, type GroupDraft } from './group-draft.ts';
import { allAgents } from './people-list.ts';
import { makeCalls, whyNot } from './saving.ts';
import { t } from './text.ts';
import type { Group } from './wire.ts';

/** One group to be changed, or a new one. Fires `saved` when something is stored, `close` to be taken away. */
@customElement('cm-group-detail')
export class CmGroupDetail extends LitElement {
  static override styles = [shared, adminStyles, adminDetailHost];

  @property({ attribute: false }) context!: ConsoleContext;
  /** An id, or `new`. */
  @property({ attribute: false }) groupId = '';
  @property({ attribute: false }) group?: Group;
  @state() private draft: GroupDraft = newGroup();
  @state() private agents: readonly { id: string; name: string }[] = [];
  @state() private error = '';
  @state() private refusal?: Refusal;
  @state() private busy = false;
  /** The id of the group that was saved last, until something is changed again. */
  @state() private saved = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('groupId') && !changed.has('group')) return;
    this.draft = this.group ? groupDraftOf(this.group) : newGroup();
    this.error = '';
    this.refusal = undefined;
  }

  protected override async updated(changed: PropertyValues): Promise<void> {
    if (!changed.has('groupId')) return;
    this.focusOn(this.group ? 'h2' : 'wa-input');
    const answer = await allAgents(this.context.api);
    if (answer.ok) this.agents = answer.value;
    else this.refusal = answer.error;
  }

  private focusOn(selector: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    void (found instanceof LitElement ? found.updateComplete : Promise.resolve()).then(() => found?.focus());
  }

  private set(id: string, level: ChatLevel): void {
    const name = this.agents.find(one => one.id === id)?.name ?? '';
    this.saved = '';
    this.draft = withLevel(this.draft, { id, name }, level);
  }

  private async save(): Promise<void> {
    this.refusal = undefined;
    this.error = this.draft.name.trim() ? '' : t('field.missing');
    if (this.error) return this.focusOn('wa-input');
    this.busy = true;
    const refusal = await makeCalls(this.context.api, groupCallsFor(this.draft, this.group));
    this.busy = false;
    if (refusal?.code === 'accounts.group-name-taken') {
      this.error = whyNot(refusal);
      await this.updateComplete;
      return this.focusOn('wa-input');
    }
    this.refusal = refusal;
    if (refusal) return;
    announce(t('group.saved', { name: this.draft.name.trim() }));
    this.saved = this.draft.id;
    this.dispatchEvent(new Event('saved'));
    if (!this.group) this.context.navigate(`/admin/groups/${this.draft.id}`, { replace: true });
  }

  private readonly leave = () => this.dispatchEvent(new Event('close'));

  override render() {
    const name = this.group?.name ?? t('groups.new');
    const idle = Boolean(this.group) && !groupCallsFor(this.draft, this.group).length;
    return html`<section class="detail" aria-labelledby="title">
      <header>
        <h2 tabindex="-1" id="title" data-testid="detail-title"><bdi>${name}</bdi></h2>
        <button class="icon-button" data-testid="detail-close" aria-label=${t('close', { name })} @click=${this.leave}>
          <cm-icon name="close"></cm-icon>
        </button>
      </header>
      <div class="body">
        ${this.refusal
          ? html`<cm-note kind="error" data-testid="detail-error"><strong>${t('person.notSaved')}</strong> ${whyNot(this.refusal)}</cm-note>`
          : nothing}
        ${this.fields()}
      </div>
      <footer>
        ${this.saved && this.saved === this.group?.id
          ? html`<span class="saved start"><cm-icon name="check"></cm-icon>${t('saved')}</span>`
          : nothing}
        <button class="button" ?disabled=${this.busy} data-testid="detail-cancel" @click=${this.leave}>${t('cancel')}</button>
        <button class="button primary" ?disabled=${this.busy || idle} data-testid="detail-save" @click=${() => void this.save()}>${t('save')}</button>
      </footer>
    </section>`;
  }

  private fields() {
    const members = this.draft.members;
    const rows = members.map(({ personId, name, active, level }) => ({ id: personId, name, level, note: active ? undefined : t('people.inactive') }));
    return html`<div class="fields">
        <wa-input
          name="name"
          data-testid="group-name"
          label=${t('field.name')}
          required
          autocomplete="off"
          class=${this.error ? 'invalid' : ''}
          hint=${this.error}
          ?disabled=${this.busy}
          .value=${this.draft.name}
          @input=${(event: Event) => {
            this.draft = { ...this.draft, name: (event.target as HTMLInputElement).value };
            this.error = this.saved = '';
          }}
        ></wa-input>
      </div>
      <cm-level-table
        avatars
        heading=${t('group.person')}
        .rows=${rows}
        .candidates=${this.agents.filter(one => !members.some(member => member.personId === one.id))}
        add-label=${t('group.add')}
        empty=${t('group.nobody')}
        ?locked=${this.busy}
        @level=${({ detail }: CustomEvent<{ id: string; level: ChatLevel }>) => this.set(detail.id, detail.level)}
      ></cm-level-table>
      <cm-note><strong>${t('levels.hint.lead')}</strong> ${t('levels.hint')}</cm-note>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-group-detail': CmGroupDetail;
  }
}
