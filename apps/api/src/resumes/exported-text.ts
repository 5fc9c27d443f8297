import type { ExportedResume } from '#libs/resumes';
import { csvRow } from './csv.js';

const columns = [
  'id',
  'candidateId',
  'name',
  'email',
  'phone',
  'title',
  'location',
  'experienceMonths',
  'skills',
  'languages',
  'tags',
  'state',
  'fileName',
  'uploadedAt',
  'parsedAt',
] as const satisfies (keyof ExportedResume)[];

/** Resumes as comma-separated values, a heading first. */
export async function* asCsv(resumes: AsyncIterable<ExportedResume>): AsyncGenerator<string> {
  yield csvRow(columns);
  for await (const resume of resumes) yield csvRow(columns.map((column) => resume[column]));
}

/** Resumes as JSON, one a line. */
export async function* asNdjson(resumes: AsyncIterable<ExportedResume>): AsyncGenerator<string> {
  for await (const resume of resumes) yield `${JSON.stringify(resume)}\n`;
}
