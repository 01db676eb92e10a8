const focusable = 'button:not([disabled]), input, select, textarea, a[href], [tabindex="0"]';

/** Keeps Tab inside: from the last control it goes to the first one, and back. */
export function keepFocus(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab') return;
  const controls = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    control => control.checkVisibility() && !control.closest('[inert]'));
  const [first, last] = [controls[0], controls.at(-1)];
  const active = root.activeElement;
  const leaves = !active || (event.shiftKey ? active === first : active === last);
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
