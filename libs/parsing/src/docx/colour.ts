const named: Record<string, number> = {
  black: 0x000000,
  white: 0xffffff,
  red: 0xff0000,
  yellow: 0xffff00,
  green: 0x00ff00,
  blue: 0x0000ff,
  cyan: 0x00ffff,
  magenta: 0xff00ff,
  lightgray: 0xc0c0c0,
  silver: 0xc0c0c0,
};
/** Below this contrast nobody tells text from its ground; the palest grey in use on white has more. */
const leastContrast = 1.1;

/** A colour as 0xRRGGBB from `1F5C53`, `#1f5c53`, `#fff` or `#4472c4 [3204]`; null when it is not said or another name. */
export function colourOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const hex = /^#?([\da-f]{6}|[\da-f]{3})(?=$|\s)/i.exec(value)?.[1];
  if (hex === undefined) return named[value.toLowerCase()] ?? null;
  return Number.parseInt(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex, 16);
}

/** Whether text of this colour is lost on its ground (contrast by WCAG 2.2, "contrast ratio"). */
export function isLostOn(text: number, ground: number): boolean {
  if (text === ground) return true;
  const [one, other] = [luminance(text), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < leastContrast;
}

/** The light of each of the 256 shades of a channel: asked for each letter of a page, so worked out once. */
const lightOf = Array.from({ length: 256 }, (_, shade) => {
  const share = shade / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function luminance(colour: number): number {
  const light = (shift: number): number => lightOf[(colour >> shift) & 255] ?? 0;
  return 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0);
}
