import type { Choices } from './dimensions.js';

const fonts: Record<Choices['font'], string> = {
  sans: "'Liberation Sans', Arial, sans-serif",
  serif: "'Liberation Serif', 'Times New Roman', serif",
  narrow: "'Liberation Sans Narrow', 'Arial Narrow', sans-serif",
  'wide-sans': "'DejaVu Sans', Verdana, sans-serif",
  condensed: "'DejaVu Sans Condensed', Tahoma, sans-serif",
  'wide-serif': "'DejaVu Serif', Georgia, serif",
  mono: "'Liberation Mono', 'Courier New', monospace",
};

/** An accent and the ground of a dark column in the same tone. */
export const tones: Record<Choices['colour'], { accent: string; dark: string }> = {
  black: { accent: '#111', dark: '#222' },
  blue: { accent: '#1f4e8c', dark: '#1b2c44' },
  teal: { accent: '#0d6e6e', dark: '#12383a' },
  red: { accent: '#a8322d', dark: '#3a1f24' },
  green: { accent: '#2f6b3c', dark: '#20352a' },
  grey: { accent: '#5a5f66', dark: '#33373d' },
};

/** The rules of fonts, sizes and colours. */
export function typeCss({ font, size, leading, colour }: Choices): string {
  const { accent, dark } = tones[colour];
  return `:root { --accent: ${accent}; --dark: ${dark}; }
  body { font: ${size}pt/${leading} ${fonts[font]}; color: #1c1c1c; }`;
}
