import type { Field, Finding, ParsedResume } from './parsed-resume.js';

/** Fields below this confidence are pointed out to the reader. */
const lowConfidence = 0.6;

type Fields = Pick<
  ParsedResume,
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'projects'
  | 'volunteering'
  | 'awards'
  | 'publications'
  | 'interests'
  | 'references'
>;

/** JSON pointers of the fields whose confidence is low. */
export function lowConfidenceFields(fields: Fields): string[] {
  const pointers: string[] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (value === null || typeof value !== 'object') return;
    if (isField(value) && value.confidence < lowConfidence) pointers.push(pointer);
    for (const [key, inner] of Object.entries(value)) if (key !== 'source') walk(inner, `${pointer}/${key}`);
  };
  walk(fields, '');
  return pointers;
}

/** What a reader of the result should know: dates that contradict, no headings, no sign of a resume. */
export function contentFindings(fields: Fields, headings: number): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end } of [...fields.experience, ...fields.education]) {
    const [from, to] = [start?.normalized, end?.normalized];
    if (from && to && to.slice(0, from.length) < from.slice(0, to.length)) {
      findings.push({
        code: 'date_conflict',
        severity: 'warning',
        detail: 'An end lies before its start.',
        source: end?.source ?? null,
      });
    }
  }
  if (headings === 0)
    findings.push({
      code: 'no_headings',
      severity: 'info',
      detail: 'No section heading was recognised.',
      source: null,
    });
  const { contact, experience, education, skills } = fields;
  const signs = [contact.emails, contact.phones, experience, education].filter(
    (list) => list.length > 0,
  ).length;
  if (signs === 0 || (signs === 1 && headings === 0 && skills.length < 3)) {
    findings.push({
      code: 'not_a_resume',
      severity: 'warning',
      detail: 'Hardly anything a resume holds was found.',
      source: null,
    });
  }
  return findings;
}

function isField(value: object): value is Field {
  return 'confidence' in value && 'source' in value && 'value' in value;
}
