import '@awesome.me/webawesome/dist/components/input/input.js';
import { shared } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import '@chatmonolith/kit/components/cm-level-table';
import type { ChatLevel, LevelRow } from '@chatmonolith/kit/components/cm-level-table';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PersonDraft, PersonErrors, PersonField } from './person-draft.ts';
import { t } from './text.ts';
import { roles, type Group, type Role } from './wire.ts';

export type PersonTab = 'general' | 'groups' | 'password';
export interface PersonChange {
  change: Partial<PersonDraft>;
  field?: PersonField;
}

/** The fields of one tab. Fires `draft` with a `PersonChange`. */
@customElement('cm-person-form')
export class CmPersonForm extends LitElement {
  static override styles = [
    shared,
    adminStyles,
    css`
      :host {
        block-size: auto;
      }
      cm-note {
        margin-block-start: 14px;
      }
    `,
  ];

  @property({ attribute: false }) draft!: PersonDraft;
  @property({ attribute: false }) errors: PersonErrors = {};
  @property({ attribute: false }) groups: readonly Group[] = [];
  @property({ attribute: false }) tab: PersonTab = 'general';
  /** A new person has a login and a password still to be chosen. */
  @property({ attribute: false }) isNew = false;
  @property({ attribute: false }) busy = false;

  async focusField(field: PersonField): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`[name="${field}"]`);
    if (found instanceof LitElement) await found.updateComplete;
    found?.focus();
  }

  private say(change: Partial<PersonDraft>, field?: PersonField): void {
    this.dispatchEvent(new CustomEvent<PersonChange>('draft', { detail: { change, field } }));
  }

  override render() {
    return { general: this.general, groups: this.levels, password: this.password }[this.tab].call(this);
  }

  private general() {
    const { draft } = this;
    return html`<div class="fields">
      ${this.input('name', t('field.name'), { required: true })}
      ${this.isNew
        ? this.input('login', t('field.login'), { required: true })
        : html`<div><p class="label">${t('field.login')}</p><bdi>${draft.login}</bdi></div>`}
      ${this.input('email', t('field.email'), { required: true, type: 'email' })}
      ${draft.kind === 'customer' ? this.input('company', t('field.company')) : this.roles()}
      ${this.isNew ? this.input('password', t('field.password'), { required: true, type: 'password', hint: t('field.password.hint') }) : nothing}
    </div>`;
  }

  private roles() {
    const { roles: chosen } = this.draft;
    const toggle = (role: Role, on: boolean) => this.say({ roles: on ? [...chosen, role] : chosen.filter(one => one !== role) }, 'roles');
    return html`<fieldset>
      <legend>${t('field.roles')}</legend>
      ${roles.map(
        (role, index) => html`<label class="check"
          ><input
            type="checkbox"
            name=${index ? nothing : 'roles'}
            data-testid="role-${role}"
            .checked=${chosen.includes(role)}
            ?disabled=${this.busy}
            @change=${(event: Event) => toggle(role, (event.target as HTMLInputElement).checked)}
          />${t(`role.${role}`)}</label
        >`,
      )}
      ${this.errors.roles ? html`<span class="hint error" role="alert">${this.errors.roles}</span>` : nothing}
    </fieldset>`;
  }

  private levels() {
    const { levels } = this.draft;
    const name = new Map(this.groups.map(one => [one.id, one.name]));
    const rows: LevelRow[] = Object.entries(levels).map(([id, level]) => ({ id, name: name.get(id) ?? id, level }));
    const set = ({ id, level }: { id: string; level: ChatLevel }) => this.say({ levels: { ...levels, [id]: level } });
    return html`<cm-level-table
        heading=${t('person.levels.group')}
        .rows=${rows}
        .candidates=${this.groups.filter(one => !(one.id in levels))}
        add-label=${t('person.levels.add')}
        empty=${t('person.levels.empty')}
        ?locked=${this.busy}
        @level=${(event: CustomEvent<{ id: string; level: ChatLevel }>) => set(event.detail)}
      ></cm-level-table>
      <cm-note><strong>${t('levels.hint.lead')}</strong> ${t('levels.hint')}</cm-note>`;
  }

  private password() {
    return html`<div class="fields">
        ${this.input('password', t('field.password.new'), { type: 'password', hint: t('field.password.hint') })}
      </div>
      <cm-note>${t('person.password.hint')}</cm-note>`;
  }

  private input(field: Exclude<PersonField, 'roles'>, label: string, more: { required?: boolean; type?: 'email' | 'password'; hint?: string } = {}) {
    const error = this.errors[field];
    return html`<wa-input
      name=${field}
      data-testid="person-${field}"
      label=${label}
      type=${more.type ?? 'text'}
      ?password-toggle=${more.type === 'password'}
      ?required=${more.required ?? false}
      autocomplete=${(more.type === 'password' ? 'new-password' : 'off') as never}
      class=${error ? 'invalid' : ''}
      hint=${error ?? more.hint ?? ''}
      ?disabled=${this.busy}
      .value=${this.draft[field]}
      @input=${(event: Event) => this.say({ [field]: (event.target as HTMLInputElement).value }, field)}
    ></wa-input>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-person-form': CmPersonForm;
  }
}
