import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared, type ConsoleContext, type Refusal } from '@chatmonolith/kit';
import { adminStyles } from '@chatmonolith/kit/admin-styles';
import { t, whyNot } from '../console/texts.ts';
import { directions, minutesOf, toSend, type Group, type Rules } from './rules.ts';
import { rulesStyles } from './rules-styles.ts';

type GroupRule = 'startingGroupId' | 'receivingGroupId';

/** What holds for chatting in the whole installation; effective at once. */
@customElement('cm-chat-rules')
export class CmChatRules extends LitElement {
  static override styles = [shared, adminStyles, rulesStyles];

  @property({ attribute: false }) context!: ConsoleContext;
  @state() private rules?: Rules;
  @state() private groups: readonly Group[] = [];
  @state() private changed = false;
  @state() private saved = false;
  @state() private busy = false;
  @state() private refusal?: Refusal;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    const { api } = this.context;
    const [rules, groups] = await Promise.all([api.get<Rules>('/api/chat/admin/rules'), api.get<Group[]>('/api/accounts/admin/groups')]);
    if (rules.ok) this.rules = rules.value;
    if (groups.ok) this.groups = groups.value;
    this.refusal = rules.ok ? undefined : rules.error;
  }

  private set(change: Partial<Rules>): void {
    this.rules = { ...this.rules!, ...change };
    this.changed = true;
    this.saved = false;
  }

  private readonly save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    const answer = await this.context.api.put<null>('/api/chat/admin/rules', toSend(this.rules!));
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.error;
    this.saved = answer.ok;
    if (answer.ok) this.changed = false;
  };

  private switchOf(rule: 'active' | (typeof directions)[number]) {
    return html`<label><input type="checkbox" .checked=${this.rules![rule]} data-testid="rule-${rule}"
      @change=${(event: Event) => this.set({ [rule]: (event.target as HTMLInputElement).checked })} />${t(`rules.${rule}`)}</label>`;
  }

  private groupOf(rule: GroupRule) {
    const chosen = this.rules![rule] ?? '';
    return html`<label class="above">${t(`rules.${rule}`)}
      <select data-testid="rule-${rule}" @change=${(event: Event) => this.set({ [rule]: (event.target as HTMLSelectElement).value || null })}>
        <option value="" ?selected=${!chosen}>${t('rules.everybody')}</option>
        ${this.groups.map(group => html`<option value=${group.id} ?selected=${group.id === chosen}>${group.name}</option>`)}
      </select></label>`;
  }

  private form(rules: Rules) {
    return html`<form class="form" @submit=${this.save} data-testid="chat-rules">
      <section class="card">
        <h2>${t('rules.service')}</h2>
        ${this.switchOf('active')}
        ${rules.active ? nothing : html`<cm-note kind="warning">${t('rules.off.hint')}</cm-note>`}
        <label class="above">${t('rules.pausedBecause')}
          <input maxlength="300" .value=${rules.pausedBecause ?? ''} data-testid="rule-paused"
            @input=${(event: Event) => this.set({ pausedBecause: (event.target as HTMLInputElement).value })} />
          <small>${t('rules.paused.hint')}</small></label>
      </section>
      <section class="card"><h2>${t('rules.directions')}</h2>${directions.map(one => this.switchOf(one))}</section>
      <section class="card">
        <h2>${t('rules.persons')}</h2>
        ${this.groupOf('startingGroupId')}${this.groupOf('receivingGroupId')}
        <label class="above">${t('rules.answerWithinSeconds')}
          <input type="number" min="1" max="1440" .value=${String(minutesOf(rules))}
            @change=${(event: Event) => this.set({ answerWithinSeconds: Number((event.target as HTMLInputElement).value) * 60 })} /></label>
      </section>
      ${this.refusal ? html`<cm-note kind="error">${whyNot(this.refusal)}</cm-note>` : nothing}
      <div class="foot">
        <button class="button primary" ?disabled=${!this.changed || this.busy} data-testid="rules-save">${t(this.busy ? 'rules.saving' : 'rules.save')}</button>
        <span role="status" data-testid="rules-saved">${this.saved ? t('rules.saved') : ''}</span>
      </div>
    </form>`;
  }

  override render() {
    if (this.rules) return html`<div class="list">${this.form(this.rules)}</div>`;
    return this.refusal ? html`<cm-note kind="error">${whyNot(this.refusal)}</cm-note>` : html`<cm-skeleton></cm-skeleton>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-chat-rules': CmChatRules;
  }
}
