import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseResume, ParseFailure } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import type { Person } from '../../corpus/person.js';
import { compare, type Comparison } from './compare.js';
import type { FieldName, Items } from './fields.js';
import { fieldNames } from './fields.js';
import { personItems } from './person-items.js';
import { resumeItems } from './resume-items.js';

/** The day all files are received on: "present" means it. */
export const receivedOn = '2026-01-15';

/** The word lists all files are read with. */
export const gazetteerFile = join(projectRoot, 'models', 'gazetteer', 'gazetteer.json.gz');

const confidenceFile = join(projectRoot, 'models', 'parsing', 'confidence.json');

/** What became of one file. */
export interface FileOutcome extends Comparison {
  /** The code of a file that could not be parsed. */
  failure: string | null;
  /** What must be the same however the person's resume looks. */
  identity: string[];
  /** Share of the characters kept; null for a file that could not be parsed. */
  conservation: number | null;
  milliseconds: number;
  pages: number;
}

const identityFields: FieldName[] = ['name', 'email', 'company', 'title', 'institution', 'dates'];

/** Parses a file and compares what was read with the truth about its person. */
export async function outcomeOfFile(path: string, person: Person): Promise<FileOutcome> {
  const bytes = new Uint8Array(await readFile(path));
  const started = performance.now();
  try {
    const resume = await parseResume(bytes, { receivedOn, gazetteerFile, confidenceFile });
    const milliseconds = performance.now() - started;
    const got = resumeItems(resume);
    return {
      ...compare(personItems(person), got),
      failure: null,
      identity: identityOf(got),
      conservation: resume.conservation,
      milliseconds,
      pages: resume.pages,
    };
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return {
      ...compare(personItems(person), nothing),
      failure: error.code,
      identity: [],
      conservation: null,
      milliseconds: performance.now() - started,
      pages: 0,
    };
  }
}

const nothing: Items = {
  fields: Object.fromEntries(fieldNames.map((name) => [name, []])) as unknown as Items['fields'],
  jobs: [],
  educations: 0,
};

function identityOf({ fields }: Items): string[] {
  return identityFields.flatMap((name) => fields[name].map(({ forms }) => `${name}: ${forms[0]}`));
}
