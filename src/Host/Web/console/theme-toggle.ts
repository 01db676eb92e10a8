import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import type WaDropdownItem from '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { shared, theme, watch, type Theme } from '@chatmonolith/kit';
import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from './text.ts';
import { choose, themeIcons, themes } from './theme-choice.ts';

/** Light, dark, or as the device. */
@customElement('cm-theme-toggle')
export class CmThemeToggle extends LitElement {
  static override styles = [shared];

  private readonly current = watch(this, theme);

  override render() {
    const now = this.current.value;
    return html`<wa-dropdown
      placement="bottom-end"
      @wa-select=${(event: CustomEvent<{ item: WaDropdownItem }>) => void choose(event.detail.item.value as Theme)}
    >
      <button
        slot="trigger"
        class="icon-button"
        data-testid="theme"
        aria-label=${t('theme.choose', { theme: now })}
        title=${t('theme.choose', { theme: now })}
      >
        <cm-icon name=${themeIcons[now]}></cm-icon>
      </button>
      ${themes.map(
        one => html`<wa-dropdown-item type="checkbox" value=${one} data-testid="theme-${one}" .checked=${one === now}>
          <cm-icon slot="icon" name=${themeIcons[one]}></cm-icon>${t(`theme.${one}`)}
        </wa-dropdown-item>`,
      )}
    </wa-dropdown>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-theme-toggle': CmThemeToggle;
  }
}
