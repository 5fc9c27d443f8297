/** What a cell may hold; a list is one text, its parts after semicolons. */
type Cell = string | number | Date | readonly string[] | null;

/** A row of comma-separated values (RFC 4180). */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell that a spreadsheet would take for a formula is shown as text: it begins with an apostrophe (OWASP). */
function csvCell(value: Cell): string {
  const text = textOf(value);
  const shown = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

function textOf(value: Cell): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? value.join('; ') : String(value);
}
