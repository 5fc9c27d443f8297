import type { ParsedResume } from '#libs/parsing';

type Field = NonNullable<ParsedResume['summary']>;

/** A field of a parsed resume and the JSON pointer (RFC 6901) of its place. */
export interface PlacedField {
  pointer: string;
  field: Field;
}

/** What is about the reading, not read of the person. */
const notFields = new Set<string>(['sections', 'unassigned', 'findings', 'lowConfidenceFields']);

/** Every field that was read, wherever it stands. */
export function readFields(resume: ParsedResume): PlacedField[] {
  return Object.entries(resume).flatMap(([key, part]) => (notFields.has(key) ? [] : within(part, `/${key}`)));
}

function within(part: unknown, pointer: string): PlacedField[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.entries(part).flatMap(([key, value]) => within(value, `${pointer}/${key}`));
  return 'source' in part && 'confidence' in part ? [{ pointer, field: part as Field }, ...inner] : inner;
}
