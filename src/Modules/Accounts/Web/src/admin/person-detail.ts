import { announce, shared, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminDetailHost, adminStyles } from '@chatmonolith/kit/admin-styles';
import '@chatmonolith/kit/components/cm-tabs';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { callsFor, checkPerson, draftOf, fieldOf, newDraft, type PersonDraft, type PersonErrors, type PersonField } from './person-draft.ts';
import './person-form.ts';
import type { CmPersonForm, PersonChange, PersonTab } from './person-form.ts';
import { makeCalls, whyNot } from './saving.ts';
import { t } from './text.ts';
import { root, type Group, type Person, type PersonKind } from './wire.ts';

/** One person to be changed, or a new one. Fires `saved` when something is stored, `close` to be taken away. */
@customElement('cm-person-detail')
export class CmPersonDetail extends LitElement {
  static override styles = [shared, adminStyles, adminDetailHost];

  @property({ attribute: false }) context!: ConsoleContext;
  /** An id, or `new`. */
  @property({ attribute: false }) personId = '';
  /** What a new person will be. */
  @property({ attribute: false }) kind: PersonKind = 'agent';
  @state() private person?: Person;
  @state() private draft?: PersonDraft;
  @state() private groups: readonly Group[] = [];
  @state() private tab: PersonTab = 'general';
  @state() private errors: PersonErrors = {};
  @state() private refusal?: Refusal;
  @state() private lost?: Refusal;
  @state() private busy = false;
  @state() private asking = false;
  /** The id of whom was saved last, until something is changed again. */
  @state() private saved = '';
  @query('cm-person-form') private form!: CmPersonForm;

  private get isNew(): boolean {
    return this.personId === 'new';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('personId')) void this.open('general');
    else if (changed.has('kind') && this.isNew) this.draft = newDraft(this.kind);
  }

  private async open(tab: PersonTab): Promise<void> {
    const id = this.personId;
    this.person = this.draft = this.refusal = this.lost = undefined;
    this.errors = {};
    this.asking = false;
    this.tab = tab;
    const { api } = this.context;
    const [person, groups] = await Promise.all([
      this.isNew ? undefined : api.get<Person>(`${root}/people/${encodeURIComponent(id)}`),
      api.get<Group[]>(`${root}/groups`),
    ]);
    if (id !== this.personId) return;
    this.lost = person && !person.ok ? person.error : groups.ok ? undefined : groups.error;
    if (this.lost) return;
    this.groups = groups.ok ? groups.value : [];
    this.person = person?.ok ? person.value : undefined;
    this.draft = this.person ? draftOf(this.person) : newDraft(this.kind);
    await this.updateComplete;
    if (this.isNew) await this.form.focusField('name');
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private change({ change, field }: PersonChange): void {
    this.draft = { ...this.draft!, ...change };
    this.saved = '';
    if (field && this.errors[field]) this.errors = { ...this.errors, [field]: undefined };
  }

  private async save(): Promise<void> {
    const draft = this.draft!;
    this.refusal = undefined;
    this.errors = checkPerson(draft, this.isNew);
    const wrong = (Object.keys(this.errors) as PersonField[])[0];
    if (wrong) return this.show(wrong);
    this.busy = true;
    this.refusal = await makeCalls(this.context.api, callsFor(draft, this.person));
    this.busy = false;
    if (this.refusal) return this.explain(this.refusal);
    announce(t('person.saved', { name: draft.name.trim() }));
    this.saved = draft.id;
    this.dispatchEvent(new Event('saved'));
    if (this.isNew) this.context.navigate(`/admin/people/${draft.id}`, { replace: true });
    else await this.open(this.tab);
  }

  private async explain(refusal: Refusal): Promise<void> {
    const field = fieldOf(refusal);
    if (!field) return;
    this.errors = { [field]: refusal.code === 'request.invalid' ? t('field.wrong') : whyNot(refusal) };
    await this.show(field);
  }

  private async show(field: PersonField): Promise<void> {
    this.tab = field === 'password' && !this.isNew ? 'password' : 'general';
    await this.updateComplete;
    await this.form.focusField(field);
  }

  private async setActive(active: boolean): Promise<void> {
    const { id, name } = this.person!;
    this.busy = true;
    const answer = await this.context.api.post<null>(`${root}/people/${id}/${active ? 'reactivate' : 'deactivate'}`);
    this.busy = this.asking = false;
    this.refusal = answer.ok ? undefined : answer.error;
    if (!answer.ok) return;
    announce(t(active ? 'person.reactivated' : 'person.deactivated', { name }));
    this.dispatchEvent(new Event('saved'));
    await this.open(this.tab);
  }

  private async ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asking ? '[data-testid=keep-active]' : '[data-testid=deactivate]')?.focus();
  }

  private readonly leave = () => this.dispatchEvent(new Event('close'));

  override render() {
    const name = this.person?.name ?? (this.isNew ? t(`person.new.${this.kind}`) : '');
    return html`<section class="detail" aria-labelledby="title">
      <header>
        ${this.person ? html`<cm-avatar .name=${this.person.name} .personId=${this.person.id}></cm-avatar>` : nothing}
        <h2 tabindex="-1" id="title" data-testid="detail-title"><bdi>${name}</bdi></h2>
        ${this.person && !this.person.active ? html`<span class="chip off">${t('people.inactive')}</span>` : nothing}
        <button class="icon-button" data-testid="detail-close" aria-label=${t('close', { name })} @click=${this.leave}>
          <cm-icon name="close"></cm-icon>
        </button>
      </header>
      ${this.draft ? this.parts(this.draft) : this.waiting()}
    </section>`;
  }

  private waiting() {
    return html`<div class="body">
      ${this.lost
        ? html`<cm-empty error heading=${t('person.failed')} text=${whyNot(this.lost)}>
            <button class="button" @click=${() => void this.open('general')}>${t('again')}</button>
          </cm-empty>`
        : html`<cm-skeleton></cm-skeleton>`}
    </div>`;
  }

  private parts(draft: PersonDraft) {
    const tabs: PersonTab[] = ['general', ...(draft.kind === 'agent' ? ['groups' as const] : []), ...(this.isNew ? [] : ['password' as const])];
    return html`<cm-tabs
        label=${t('person.tabs')}
        .tabs=${tabs.map(id => ({ id, title: t(`person.${id}`) }))}
        current=${this.tab}
        @choose=${(event: CustomEvent<PersonTab>) => (this.tab = event.detail)}
      ></cm-tabs>
      <div class="body" role="tabpanel" aria-label=${t(`person.${this.tab}`)}>
        ${this.refusal && !fieldOf(this.refusal)
          ? html`<cm-note kind="error" data-testid="detail-error"><strong>${t('person.notSaved')}</strong> ${whyNot(this.refusal)}</cm-note>`
          : nothing}
        <cm-person-form
          .draft=${draft}
          .errors=${this.errors}
          .groups=${this.groups}
          .tab=${this.tab}
          .isNew=${this.isNew}
          .busy=${this.busy}
          @draft=${(event: CustomEvent<PersonChange>) => this.change(event.detail)}
        ></cm-person-form>
      </div>
      <footer>${this.asking ? this.question() : this.buttons(draft)}</footer>`;
  }

  private buttons(draft: PersonDraft) {
    const person = this.person;
    const idle = !this.isNew && !callsFor(draft, person).length;
    const act = () => void (person!.active ? this.ask(true) : this.setActive(true));
    return html`${person
        ? html`<button
            class="button start ${person.active ? 'warn' : ''}"
            data-testid=${person.active ? 'deactivate' : 'reactivate'}
            ?disabled=${this.busy}
            @click=${act}
          >
            ${t(person.active ? 'person.deactivate' : 'person.reactivate')}
          </button>`
        : nothing}
      ${person && this.saved === person.id ? html`<span class="saved"><cm-icon name="check"></cm-icon>${t('saved')}</span>` : nothing}
      <button class="button" ?disabled=${this.busy} data-testid="detail-cancel" @click=${this.leave}>${t('cancel')}</button>
      <button class="button primary" ?disabled=${this.busy || idle} data-testid="detail-save" @click=${() => void this.save()}>
        ${t('save')}
      </button>`;
  }

  private question() {
    return html`<p>${t('person.deactivate.ask', { name: this.person!.name })}</p>
      <button class="button" data-testid="keep-active" ?disabled=${this.busy} @click=${() => void this.ask(false)}>${t('person.deactivate.no')}</button>
      <button class="button danger" data-testid="confirm-deactivate" ?disabled=${this.busy} @click=${() => void this.setActive(false)}>
        ${t('person.deactivate.yes')}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-person-detail': CmPersonDetail;
  }
}
