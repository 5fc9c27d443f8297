/**
 * Reads delimiter-separated text with a heading line into one record a row. With quotes (RFC 4180) a field may
 * hold delimiters, line breaks and doubled quotes; tab-separated files of O*NET have none.
 */
export function readDelimited(text: string, delimiter: ',' | '\t'): Record<string, string>[] {
  const [heading = [], ...rows] = delimiter === ',' ? quotedRows(text) : plainRows(text, delimiter);
  return rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])));
}

function plainRows(text: string, delimiter: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(delimiter));
}

function quotedRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|((?!")[^,\r\n]*))(,|\r?\n|$)/gy;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new SyntaxError(`Row ${rows.length + 1} has a quote that does not close.`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
