const pause = 30_000;
const signs = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'input'] as const;

/** Calls `report` when the user does something, at most every 30 s. Returns the way to stop. */
export function reportActivity(report: () => void, target: EventTarget = window, now: () => number = Date.now): () => void {
  let last = -Infinity;
  const noticed = () => {
    if (now() - last < pause) return;
    last = now();
    report();
  };
  for (const sign of signs) target.addEventListener(sign, noticed, { capture: true, passive: true });
  return () => {
    for (const sign of signs) target.removeEventListener(sign, noticed, { capture: true });
  };
}
