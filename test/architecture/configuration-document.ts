import { projectRoot, variables } from '#libs/platform';
import { relative } from 'node:path';

/** A row of the table of settings: name, default, sentence. */
export type SettingRow = [name: string, fallback: string, about: string];

/** What the document has to say, in the order of the program's own table. */
export function expectedRows(): SettingRow[] {
  return Object.values(variables).map(({ name, fallback, about }) => [`\`${name}\``, shown(fallback), about]);
}

/** The rows of the first table in a Markdown text, its heading left out. */
export function documentedRows(markdown: string): SettingRow[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

function cellsOf(row: string): SettingRow {
  const [, name = '', fallback = '', about = ''] = row.split('|').map((cell) => cell.trim());
  return [name, fallback, about];
}

function shown(fallback: string): string {
  if (fallback === '') return 'none';
  return `\`${fallback.startsWith(projectRoot) ? relative(projectRoot, fallback) : fallback}\``;
}
