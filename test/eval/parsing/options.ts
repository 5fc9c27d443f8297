import { parseArgs } from 'node:util';
import { scoredNames, type ScoredName } from './fields.js';

/** What `npm run eval:parsing -- …` was asked for. */
export interface EvalOptions {
  /** Path for the figures as JSON; `-` for standard output instead of the tables. */
  json: string | null;
  layout: string | null;
  language: string | null;
  person: string | null;
  /** A field whose misses are printed. */
  misses: ScoredName | null;
  /** Whether the people and looks nobody tunes on take part. */
  heldOut: boolean;
  /** Every how manieth pair is taken. */
  sample: number;
  /** How many mixed looks of either kind, seen and held out, take part. */
  mixed: number;
}

/** How many mixed looks of either kind a run has that names no number. */
const usualMixed = 120;

export const usage = `npm run eval:parsing -- [--json FILE|-] [--layout NAME] [--language en|de|fr|es] [--person ID]
  [--misses FIELD] [--held-out none] [--sample N] [--mixed N]
fields: ${scoredNames.join(', ')}`;

/** @throws Error that says what is wrong with the arguments */
export function readOptions(args: readonly string[]): EvalOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: text,
      layout: text,
      language: text,
      person: text,
      misses: text,
      'held-out': text,
      sample: text,
      mixed: text,
    },
  });
  const misses = scoredNames.find((name) => name === values.misses) ?? null;
  if (values.misses !== undefined && !misses) throw new Error(`There is no field ${values.misses}.`);
  if (!['none', 'all', undefined].includes(values['held-out'])) throw new Error('--held-out is none or all.');
  const sample = Number(values.sample ?? 1);
  if (!Number.isInteger(sample) || sample < 1) throw new Error('--sample is a whole number from 1 on.');
  const mixed = Number(values.mixed ?? usualMixed);
  if (!Number.isInteger(mixed) || mixed < 0) throw new Error('--mixed is a whole number.');
  const { json = null, layout = null, language = null, person = null } = values;
  const heldOut = values['held-out'] !== 'none';
  return { json, layout, language, person, misses, heldOut, sample, mixed };
}
