import type { Line } from './line.js';

/** No resume has more; the rest is left out, and the document said to be truncated. */
export const maxCharacters = 300_000;
/** Longer lines are broken: what looks for patterns may take time by the square of a line's length. */
const maxLineLength = 1000;

/** Breaks overlong lines at spaces and stops after {@link maxCharacters}. */
export function boundLines(lines: readonly Line[]): { lines: Line[]; truncated: boolean } {
  const bounded: Line[] = [];
  let characters = 0;
  for (const line of lines) {
    for (const [index, text] of pieces(line.text).entries()) {
      if (characters + text.length > maxCharacters) return { lines: bounded, truncated: true };
      characters += text.length;
      const full = line.full || text.length < line.text.length;
      bounded.push(
        index === 0 ? { ...line, text, full } : { ...line, text, full, bullet: false, gapBefore: 1 },
      );
    }
  }
  return { lines: bounded, truncated: false };
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > maxLineLength) {
    const space = rest.lastIndexOf(' ', maxLineLength);
    const cut = space > maxLineLength / 2 ? space : maxLineLength;
    found.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  found.push(rest);
  return found;
}
