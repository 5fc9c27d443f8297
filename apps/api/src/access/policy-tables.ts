import { policy, type Rule } from './policy.js';

const headings = ['Call', 'admin', 'recruiter', 'hiring manager', 'API key'];

/** The policy as Markdown: a heading and a table for each area. */
export function policyTables(): string {
  return Object.entries(policy)
    .map(
      ([area, rules]) => `### ${area}\n\n${table([headings, ...Object.entries<Rule>(rules).map(cellsOf)])}\n`,
    )
    .join('\n');
}

/** What hiring managers see changed under blind review, as Markdown: a row a field. */
export function blindTable(): string {
  const rules = Object.values(policy).flatMap((area) => Object.entries<Rule>(area));
  const rows = rules.flatMap(([route, rule]) => {
    if (rule === 'public' || !rule.blind) return [];
    const { fields, filters = [] } = rule.blind;
    return [
      ...Object.entries(fields).map(([field, treatment]) => [`\`${route}\``, `\`${field}\``, treatment]),
      ...filters.map((filter) => [`\`${route}\``, `\`?${filter}\``, 'refused']),
    ];
  });
  return table([['Call', 'Field', 'Under blind review'], ...rows]);
}

function cellsOf([route, rule]: [string, Rule]): string[] {
  if (rule === 'public') return [`\`${route}\``, 'everybody', 'everybody', 'everybody', 'not needed'];
  const { roles, scope } = rule;
  const marks = (['recruiter', 'hiring_manager'] as const).map((role) =>
    roles.includes(role) ? 'yes' : 'no',
  );
  const key = scope === null ? 'no' : scope === 'any' ? 'any' : `\`${scope}\``;
  return [`\`${route}\``, 'yes', ...marks, key];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Columns are padded, as the formatter would. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const padded = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column]!))));
  return [padded[0], line(widths.map((width) => '-'.repeat(width))), ...padded.slice(1)].join('\n');
}
