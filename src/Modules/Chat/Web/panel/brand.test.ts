import { describe, expect, it } from 'vitest';
import { brandOf, contrast, parse } from './brand.ts';

const ratio = (one: string, other: string) => contrast(parse(one)!, parse(other)!);

describe('the site’s colour', () => {
  it('carries white text when it is dark', () => expect(brandOf('#7a1f5c')).toMatchObject({ accent: '#7a1f5c', onAccent: '#ffffff' }));

  it('carries ink when it is light', () => expect(brandOf('#FFD400')).toMatchObject({ accent: '#ffd400', onAccent: '#151b21' }));

  it('is readable whatever it is', () => {
    for (let red = 0; red < 256; red += 15)
      for (let green = 0; green < 256; green += 15)
        for (let blue = 0; blue < 256; blue += 15) {
          const brand = brandOf(`#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`);
          if (!brand) continue;
          expect(ratio(brand.accent, brand.onAccent)).toBeGreaterThanOrEqual(4.5);
          expect(ratio(brand.hover, brand.onAccent)).toBeGreaterThanOrEqual(4.5);
        }
  });

  it('is darkened where neither is readable', () => {
    const brand = brandOf('#7a7a7a')!;
    expect(brand.onAccent).toBe('#ffffff');
    expect(ratio(brand.accent, '#ffffff')).toBeGreaterThan(ratio('#7a7a7a', '#ffffff'));
  });

  it.each([undefined, null, '', 'red', '#12', 'url(x)', '#0B6A80'])('is left to the design for %s', color =>
    expect(brandOf(color)).toBeUndefined());
});
