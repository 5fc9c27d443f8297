import { parseArgs } from 'node:util';

export interface Arguments {
  files: string[];
  /** How a result is printed. */
  output: 'json' | 'table' | 'json-resume';
  /** `YYYY-MM-DD` */
  receivedOn: string;
  /** Where to draw how the file was understood. */
  draw: string | null;
}

export const usage = `Usage: npm run --silent parse -- [options] FILE...

Reads resumes (PDF, DOCX, ODT, RTF, HTML, TXT) and prints what they say as JSON; several files give one JSON a line.

  --table                    print for people instead
  --json-resume              print JSON Resume (jsonresume.org) instead
  --received-on YYYY-MM-DD   the day "present" means; today unless told
  --draw OUT.svg             also draw how one PDF was understood
  --help

Exit codes: 0 every file was read, 2 some were not, 64 the call is wrong.
`;

/** What is wrong with a call. */
export class UsageError extends Error {}

/** Reads the command line; null when help is asked for. @throws UsageError */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError('Name a file to read.');
  if (values.table && values['json-resume']) throw new UsageError('Choose --table or --json-resume.');
  if (values.draw !== undefined && positionals.length > 1) throw new UsageError('--draw takes one file.');
  const receivedOn = values['received-on'] ?? new Date().toISOString().slice(0, 10);
  if (!isDay(receivedOn)) throw new UsageError(`--received-on takes a day such as 2026-03-15.`);
  return {
    files: positionals,
    output: values.table ? 'table' : values['json-resume'] ? 'json-resume' : 'json',
    receivedOn,
    draw: values.draw ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        table: { type: 'boolean' },
        'json-resume': { type: 'boolean' },
        'received-on': { type: 'string' },
        draw: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
