/** Fonts of Word that many machines lack, and what stands in for them; the first one that is there. */
const substitutes: Record<string, string[]> = {
  Calibri: ['Carlito', 'Liberation Sans'],
  Cambria: ['Caladea', 'Liberation Serif'],
};

/**
 * A configuration of fontconfig with the substitutes beside the machine's own one. Without it a font that is
 * missing gives way to a much wider one, which no line was written for.
 */
export const fontSubstitutes = [
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
  '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
  ...Object.entries(substitutes).map(([font, others]) => {
    const accepted = [font, ...others].map(family).join('');
    return `<alias binding="same">${family(font)}<accept>${accepted}</accept></alias>`;
  }),
  '</fontconfig>',
].join('');

function family(name: string): string {
  return `<family>${name}</family>`;
}
