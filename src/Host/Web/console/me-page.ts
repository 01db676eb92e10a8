import { registeredAdminSections, shared, theme, watch, type ConsoleContext } from '@chatmonolith/kit';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { root } from './router.ts';
import { leave } from './sign-out.ts';
import { t } from './text.ts';
import { choose, themeIcons, themes } from './theme-choice.ts';

/** What the rail's foot and the top bar hold on wide screens: oneself, the theme, signing out. */
@customElement('cm-me-page')
export class CmMePage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        overflow: auto;
        padding: 16px;
      }
      .card {
        max-inline-size: 480px;
        margin: 0 auto 16px;
        padding: 16px;
        border: 1px solid var(--border);
        border-radius: var(--radius-l);
        background: var(--surface);
        font: var(--type-base);
      }
      .who {
        display: flex;
        align-items: center;
        gap: 12px;
      }
      .who cm-avatar {
        --avatar-size: 44px;
      }
      .who b {
        display: block;
        font: var(--type-chat-title);
      }
      .who bdi {
        overflow-wrap: anywhere;
        color: var(--text-2);
      }
      fieldset {
        margin: 0 auto 16px;
        min-inline-size: 0;
        padding-block: 0 4px;
      }
      legend {
        float: inline-start;
        inline-size: 100%;
        padding: 12px 0 4px;
        font-weight: 600;
      }
      label {
        clear: both;
        display: flex;
        align-items: center;
        gap: 12px;
        min-block-size: 44px;
      }
      label cm-icon {
        color: var(--text-2);
      }
      input {
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        margin-inline-start: auto;
        accent-color: var(--accent);
      }
      .button {
        display: flex;
        inline-size: 100%;
        max-inline-size: 480px;
        margin-inline: auto;
        margin-block-end: 12px;
      }
    `,
  ];

  @property({ attribute: false }) context!: ConsoleContext;
  private readonly theme = watch(this, theme);

  override render() {
    const { person } = this.context;
    return html`<div class="card who">
        <cm-avatar .name=${person.name} .initials=${person.initials} .personId=${person.id}></cm-avatar>
        <span><b><bdi>${person.name}</bdi></b><bdi>${person.email}</bdi></span>
      </div>
      <fieldset class="card">
        <legend>${t('theme.title')}</legend>
        ${themes.map(
          one => html`<label>
            <cm-icon name=${themeIcons[one]}></cm-icon>${t(`theme.${one}`)}
            <input type="radio" name="theme" .checked=${one === this.theme.value} @change=${() => void choose(one)} />
          </label>`,
        )}
      </fieldset>
      ${person.roles.includes('administrator') && registeredAdminSections().length
        ? html`<a class="button" href="${root}/admin" data-testid="me-admin"><cm-icon name="settings"></cm-icon>${t('admin.open')}</a>`
        : nothing}
      <button class="button" data-testid="sign-out" @click=${() => void leave()}>
        <cm-icon name="sign-out"></cm-icon>${t('me.signOut')}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-me-page': CmMePage;
  }
}
