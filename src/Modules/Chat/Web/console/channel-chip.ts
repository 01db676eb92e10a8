import { css, html } from 'lit';
import type { Channel, ChatKind } from '../wire.ts';
import { t } from './texts.ts';

/** The name of a channel with its square; the square never stands alone. Styles: `.chip` of the kit and these. */
export const channelChip = (channel: Channel) =>
  html`<span class="chip channel"><i style="background:var(--channel-${channel.color % 8})"></i><bdi>${channel.name}</bdi></span>`;

/** Where a chat belongs: its channel; what agents say among themselves belongs to no channel. */
export const placeChip = (chat: { kind: ChatKind; channel: Channel }) => chat.kind === 'internal'
  ? html`<span class="chip internal"><cm-icon name="lock"></cm-icon>${t('card.internal')}</span>`
  : channelChip(chat.channel);

export const channelStyles = css`
  .chip.internal {
    background: var(--internal-subtle);
    color: var(--internal-text);
    font-weight: 500;
  }
  .channel {
    max-inline-size: 100%;
    font-weight: 500;
  }
  .channel i {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .channel bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
