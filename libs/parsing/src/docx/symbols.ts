const privateUse = 0xf000;

/** The text of a symbol by its code and font; those of picture fonts stand in the private use area, as Word keeps them. */
export function symbolText(code: number, font: string): string {
  if (Number.isNaN(code) || code > 0xffff) return '';
  const isPicture = code < 0x100 && /wingdings|webdings|symbol/i.test(font);
  return String.fromCharCode(isPicture ? privateUse + code : code);
}

/** Letters set in a picture font. */
export function asSymbols(text: string): string {
  return text.replace(/[!-\xFF]/g, (letter) => String.fromCharCode(privateUse + letter.charCodeAt(0)));
}
