/** Every element below, shadow roots included, in the order of the page. */
function* below(root: ParentNode): Generator<HTMLElement> {
  if (root instanceof Element && root.shadowRoot) yield* below(root.shadowRoot);
  for (const child of root.children) {
    if (child instanceof HTMLElement) yield child;
    yield* below(child);
  }
}

function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function contains(area: HTMLElement, element: Element | null): boolean {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) if (node === area) return true;
  return false;
}

const focusable =
  'a[href],button:not(:disabled),input:not(:disabled),select:not(:disabled),textarea:not(:disabled),[tabindex]:not([tabindex="-1"])';
const last = new WeakMap<HTMLElement, HTMLElement>();

function enter(area: HTMLElement): void {
  const before = last.get(area);
  const seen = (element: HTMLElement) => element.checkVisibility() && element.tabIndex >= 0;
  const target =
    before?.isConnected && seen(before) ? before : [...below(area)].find(element => element.matches(focusable) && seen(element));
  if (target) {
    target.focus();
    return;
  }
  area.tabIndex = -1;
  area.focus();
}

/** F6: the next (or previous) element with `data-area` in any shadow root below, in the order of the page. */
export function moveToArea(root: ParentNode, step: 1 | -1): void {
  const areas = [...below(root)].filter(element => element.hasAttribute('data-area') && element.checkVisibility());
  if (!areas.length) return;
  const active = deepActive();
  // Areas may lie inside each other: the innermost counts.
  const current = areas.findLastIndex(area => contains(area, active));
  if (current >= 0 && active instanceof HTMLElement) last.set(areas[current]!, active);
  enter(areas[(current + step + areas.length) % areas.length] ?? areas[0]!);
}
