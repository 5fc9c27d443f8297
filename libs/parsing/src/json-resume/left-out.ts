import type { JsonResume } from './json-resume.js';

/** What is read of each part; all else is left out. */
const read: Record<string, readonly string[]> = {
  basics: ['name', 'label', 'email', 'phone', 'url', 'summary', 'location', 'profiles'],
  work: ['name', 'location', 'position', 'startDate', 'endDate', 'summary', 'highlights'],
  volunteer: ['organization', 'position', 'startDate', 'endDate', 'summary', 'highlights'],
  education: ['institution', 'area', 'studyType', 'startDate', 'endDate', 'score', 'courses'],
  awards: ['title', 'date', 'awarder'],
  certificates: ['name', 'date', 'issuer'],
  publications: ['name', 'releaseDate', 'publisher'],
  skills: ['name', 'keywords'],
  languages: ['language', 'fluency'],
  interests: ['name', 'keywords'],
  references: ['name', 'reference'],
  projects: ['name', 'startDate', 'endDate', 'highlights'],
  meta: ['canonical', 'version', 'lastModified'],
};

/** The texts of a JSON Resume that no field of a parsed resume holds, in their order. */
export function leftOut(json: JsonResume): string[] {
  return Object.entries(json).flatMap(([part, content]) => {
    if (part === '$schema') return [];
    const entries: unknown[] = Array.isArray(content) ? content : [content];
    return entries.flatMap((entry) => textsOf(entry, read[part] ?? []));
  });
}

function textsOf(value: unknown, except: readonly string[] = []): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (except.includes(key) ? [] : textsOf(inner)));
}
