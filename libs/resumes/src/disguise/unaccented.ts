/** A pattern for a text whatever accents its letters carry in a text in NFD. */
export function unaccented(text: string): string {
  return Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''))
    .map((letter) => `${letter.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}\\p{M}*`)
    .join('');
}

export const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;
