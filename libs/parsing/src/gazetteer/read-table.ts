/** Reads tab-separated text with a heading line into objects. */
export function readTabs(text: string): Record<string, string>[] {
  const [head = '', ...rows] = text.split(/\r?\n/).filter(Boolean);
  const names = head.split('\t');
  return rows.map((row) => toObject(names, row.split('\t')));
}

/** Reads comma-separated text (quotes as in RFC 4180) with a heading line into objects. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const [whole, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ',' && whole) rows.push([]);
  }
  const [names = [], ...records] = rows.filter((row) => row.length > 1);
  return records.map((record) => toObject(names, record));
}

function toObject(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}
