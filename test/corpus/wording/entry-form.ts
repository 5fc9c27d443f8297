import type { ResumeLanguage } from '../person.js';

/** In which order, and parted by what, an entry names its title, its organisation and its place. */
export interface EntryForm {
  first: 'title' | 'organisation';
  separator: ', ' | ' | ' | ' — ' | ' · ' | ' at ' | 'line';
}

export const entryForms: EntryForm[] = [
  { first: 'title', separator: 'line' },
  { first: 'organisation', separator: 'line' },
  { first: 'title', separator: ', ' },
  { first: 'organisation', separator: ', ' },
  { first: 'title', separator: ' | ' },
  { first: 'organisation', separator: ' — ' },
  { first: 'organisation', separator: ' · ' },
  { first: 'title', separator: ' at ' },
];

const atWords: Record<ResumeLanguage, string> = { en: ' at ', de: ' bei ', fr: ' chez ', es: ' en ' };

/** The head of an entry: one line, or two where the separator is a line break. */
export interface EntryHead {
  lead: string;
  sub?: string;
}

/** Writes the head of a job or of a course of study. */
export function writeHead(
  title: string,
  organisation: string,
  location: string | undefined,
  form: EntryForm,
  language: ResumeLanguage,
): EntryHead {
  if (form.separator === 'line') {
    const placed = location ? `${organisation}, ${location}` : organisation;
    return form.first === 'title' ? { lead: title, sub: placed } : { lead: placed, sub: title };
  }
  if (form.separator === ' at ') {
    const at = atWords[language];
    return { lead: `${title}${at}${organisation}${location ? `, ${location}` : ''}` };
  }
  const names = form.first === 'title' ? [title, organisation] : [organisation, title];
  return { lead: [...names, ...(location ? [location] : [])].join(form.separator) };
}
