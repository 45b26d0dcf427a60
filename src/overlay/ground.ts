// What a line is drawn on: the colours that the field really has, which decide between the light and the dark set, and other checkers' lines.
import { isCheckedByOthers } from './other-checkers.ts';

type Rgb = readonly [number, number, number];

/** A computed colour as sRGB and alpha (0 to 1); any notation that the browser knows. */
function parse(colour: string, document: Document): { rgb: Rgb; alpha: number } {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (plain) return { rgb: [Number(plain[1]), Number(plain[2]), Number(plain[3])], alpha: Number(plain[4] ?? 1) };
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return { rgb: [255, 255, 255], alpha: 0 };
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

/** Relative luminance, 0 to 1 (WCAG 2). */
export function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number => (part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What lies behind a field's text: the first opaque background upwards, through shadow roots and frames of the same origin. */
function groundOf(field: Element): Rgb {
  for (let one: Element | null = field; one; one = parentOf(one)) {
    const { rgb, alpha } = parse(getComputedStyle(one).backgroundColor, one.ownerDocument);
    if (alpha >= 0.9) return rgb;
  }
  const dark = getComputedStyle(field.ownerDocument.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? [18, 18, 18] : [255, 255, 255];
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

export interface Ground {
  readonly theme: 'light' | 'dark';
  /** Whether the text still has 4.5:1 under a tint: measured, it needs 6:1 without one. */
  readonly bearsTint: boolean;
  /** Whether another checker draws lines under the same words. */
  readonly hasOtherLines: boolean;
}

/** Measures a field's ground and text, and looks for other checkers. */
export function measureGround(field: HTMLElement): Ground {
  const ground = luminance(groundOf(field));
  const text = luminance(parse(getComputedStyle(field).color, field.ownerDocument).rgb);
  const contrast = (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
  return { theme: ground < 0.4 ? 'dark' : 'light', bearsTint: contrast >= 6, hasOtherLines: isCheckedByOthers(field) };
}
