import type { ParsedResume } from '../parsed-resume.js';
import { lowConfidenceFields } from '../review.js';
import { probabilityOf, shownConfidence, type ConfidenceTable } from './confidence-table.js';
import { evidenceOf } from './evidence.js';

/** The resume with confidences that say how often such fields are right, instead of how sure the rules are. */
export function calibrated<T extends Omit<ParsedResume, 'elapsedMs'>>(resume: T, table: ConfidenceTable): T {
  const confidences = new Map<unknown, number>();
  for (const { kind, field, evidence } of evidenceOf(resume))
    confidences.set(field, shownConfidence(probabilityOf(table.kinds[kind], evidence), table.sureFrom));
  const { contact, experience, education, skills, certifications, languages, projects, volunteering } =
    resume;
  const fields = {
    contact,
    experience,
    education,
    skills,
    certifications,
    languages,
    projects,
    volunteering,
  };
  const copy = { ...resume, ...(withConfidences(fields, confidences) as typeof fields) };
  return { ...copy, lowConfidenceFields: lowConfidenceFields(copy) };
}

/** A copy along the way to the fields; a field without a new confidence is shared. */
function withConfidences(value: unknown, confidences: ReadonlyMap<unknown, number>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => withConfidences(item, confidences));
  const confidence = confidences.get(value);
  if (confidence !== undefined) return { ...value, confidence };
  if ('source' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withConfidences(inner, confidences)]),
  );
}
