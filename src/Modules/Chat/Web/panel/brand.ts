export interface Brand {
  accent: string;
  hover: string;
  onAccent: string;
}

type Rgb = [number, number, number];
const white: Rgb = [255, 255, 255];
const ink: Rgb = [21, 27, 33];
const readable = 4.5;
const petrol: Rgb = [11, 106, 128];

/**
 * The site's one colour, made fit to carry text: white or ink, whichever has more contrast; where neither reaches
 * 4.5 the colour is darkened until white does. Undefined for what is no colour, and for the petrol that everything has
 * by default, in a lighter shade on dark ground.
 */
export function brandOf(color: string | null | undefined): Brand | undefined {
  let accent = parse(color ?? '');
  if (!accent || String(accent) === String(petrol)) return undefined;
  const onAccent = contrast(accent, ink) > Math.max(contrast(accent, white), readable) ? ink : white;
  while (contrast(accent, onAccent) < readable) accent = scale(accent, 0.96);
  return { accent: write(accent), hover: write(onAccent === white ? scale(accent, 0.85) : lighten(accent)), onAccent: write(onAccent) };
}

export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function parse(color: string): Rgb | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  return match ? [parseInt(match[1]!, 16), parseInt(match[2]!, 16), parseInt(match[3]!, 16)] : undefined;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map(part => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const scale = (color: Rgb, factor: number) => color.map(part => Math.floor(part * factor)) as Rgb;
const lighten = (color: Rgb) => color.map(part => Math.ceil(part + (255 - part) * 0.2)) as Rgb;
const write = (color: Rgb) => `#${color.map(part => part.toString(16).padStart(2, '0')).join('')}`;
