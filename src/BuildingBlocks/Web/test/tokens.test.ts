import { describe, expect, test } from 'vitest';
import css from '../src/tokens.css?raw';

const tokens = new Map<string, [light: string, dark: string]>();
for (const [, name, value] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value!);
  if (pair) tokens.set(name!, [pair[1]!, pair[2]!]);
  else if (/^#[0-9a-f]{6}$/.test(value!)) tokens.set(name!, [value!, value!]);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

const grounds = ['surface', 'surface-2', 'canvas'];
/** What is read: foreground and the grounds it stands on. */
const read: Record<string, string[]> = {
  text: [...grounds, 'bubble-in', 'bubble-out', 'bubble-int', 'danger-subtle', 'warn-subtle', 'ok-subtle', 'internal-subtle', 'accent-subtle'],
  'text-2': [...grounds, 'bubble-in'],
  'text-3': [...grounds, 'bubble-in'],
  'accent-text': [...grounds, 'accent-subtle', 'bubble-out'],
  'on-accent': ['accent', 'accent-hover', 'danger', 'internal', 'badge'],
  'internal-text': ['surface', 'internal-subtle', 'bubble-int'],
  'warn-text': ['surface', 'warn-subtle'],
  'danger-text': ['surface', 'danger-subtle'],
  'ok-text': ['surface', 'ok-subtle'],
  'rail-text': ['rail', 'rail-active'],
  'on-brand': ['rail', 'rail-active', 'brand-1', 'brand-2'],
  'brand-1': ['on-brand'],
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map(tint => [`avatar-${tint}-text`, [`avatar-${tint}`]])),
};
/** What is seen: edges and symbols. */
const seen: Record<string, string[]> = {
  control: ['surface', 'canvas'],
  focus: ['surface', 'canvas'],
  'p-active': ['surface'],
  'p-away-line': ['surface'],
  'p-inactive': ['surface'],
  'p-unavailable': ['surface'],
  'p-out-line': ['surface'],
  accent: ['surface'],
  'switch-on': ['surface', 'on-brand'],
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map(channel => [`channel-${channel}`, ['surface']])),
};

const pairs = (wanted: Record<string, string[]>, least: number) =>
  Object.entries(wanted).flatMap(([front, backs]) =>
    backs.flatMap(back => (['light', 'dark'] as const).map((theme, index) => ({ front, back, theme, index, least }))),
  );

describe('the design tokens', () => {
  test.each([...pairs(read, 4.5), ...pairs(seen, 3)])('$front on $back, $theme: at least $least', ({ front, back, index, least }) => {
    expect(tokens.get(front), front).toBeDefined();
    expect(tokens.get(back), back).toBeDefined();
    expect(contrast(tokens.get(front)![index]!, tokens.get(back)![index]!)).toBeGreaterThanOrEqual(least);
  });

  test('the computation gives the figures of the design', () => {
    expect(contrast('#151b21', '#ffffff')).toBeCloseTo(17.3, 1);
    expect(contrast('#7c8791', '#ffffff')).toBeCloseTo(3.7, 1);
  });
});
