import { html } from 'lit';
import { actionDialog } from './action-dialog.ts';
import type { Desk, OpenDialog } from './desk.ts';
import type { RequestPreview } from './request-preview.ts';
import './cm-channel-dialog.ts';
import './cm-close-dialog.ts';
import './cm-invite-dialog.ts';
import './cm-my-channels-dialog.ts';
import './cm-preview-dialog.ts';

/** The preview of a request over the screen. */
export const previewDialog = (desk: Desk, preview: RequestPreview, returnFocus: () => void) =>
  html`<cm-preview-dialog .desk=${desk} .preview=${preview} .returnFocus=${returnFocus}
    @closed=${() => desk.store.closePreview()}></cm-preview-dialog>`;

/** The dialog over one chat: closing it, inviting, its channel, or what another module brings. */
export function openDialog(desk: Desk, open: OpenDialog, returnFocus: () => void) {
  if (open.kind === 'action') return actionDialog(open, desk, returnFocus);
  const closed = (event: Event) => event.target === event.currentTarget && (desk.dialog.value = undefined);
  if (open.kind === 'invite') return html`<cm-invite-dialog .desk=${desk} .session=${open.session} .returnFocus=${returnFocus} @closed=${closed}></cm-invite-dialog>`;
  if (open.kind === 'my-channels') return html`<cm-my-channels-dialog .desk=${desk} .returnFocus=${returnFocus} @closed=${closed}></cm-my-channels-dialog>`;
  if (open.kind === 'channel') return html`<cm-channel-dialog .desk=${desk} .chatId=${open.chatId} .name=${open.name} .waiting=${open.waiting}
    .returnFocus=${returnFocus} @closed=${closed}></cm-channel-dialog>`;
  return html`<cm-close-dialog .desk=${desk} .session=${open.session} .returnFocus=${returnFocus} @closed=${closed}></cm-close-dialog>`;
}
