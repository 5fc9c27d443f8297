/** Line breaks of the XML, with the white space around them, are one space: no pattern, for its time may be quadratic. */
export function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]+/);
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === lines.length - 1 ? line : line.trimEnd()))
    .join(' ');
}
