import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ChatElement } from '@chatmonolith/kit/chat-extensions';
import type { ModalElement } from '@chatmonolith/kit/dialog';
import { subjectOf, type Desk, type OpenDialog } from './desk.ts';

type ActionDialog = ChatElement & ModalElement;
const elements = new WeakMap<object, ActionDialog>();

/** The dialog of another module over a chat of this one; one element for as long as it is open. */
export function actionDialog(open: Extract<OpenDialog, { kind: 'action' }>, desk: Desk, returnFocus: () => void) {
  let element = elements.get(open);
  if (!element) {
    element = document.createElement(open.action.element) as ActionDialog;
    element.addEventListener('closed', event => {
      if (event.target === element && desk.dialog.value === open) desk.dialog.value = undefined;
    });
    elements.set(open, element);
  }
  element.context = desk.context;
  element.subject = subjectOf(open.session);
  element.returnFocus = returnFocus;
  return html`${keyed(open, element)}`;
}
