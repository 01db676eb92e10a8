import type { Desk } from './desk.ts';
import type { CmStartDialog } from './cm-start-dialog.ts';

/** Who is to be asked for a chat, and about which ticket. */
export interface StartTarget {
  id: string;
  kind: 'agent' | 'customer';
  name: string;
  /** What else tells who it is, such as a company. */
  about?: string;
  ticket?: { id?: string; number?: string };
}

/** Opens the dialog over whatever page is shown. */
export async function openStartDialog(desk: Desk, target: StartTarget): Promise<void> {
  await import('./cm-start-dialog.ts');
  const dialog: CmStartDialog = document.createElement('cm-start-dialog');
  dialog.desk = desk;
  dialog.target = target;
  dialog.addEventListener('closed', event => event.target === dialog && dialog.remove());
  document.body.append(dialog);
}
