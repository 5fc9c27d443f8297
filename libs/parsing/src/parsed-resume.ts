import type { MediaType } from './document-format.js';

/** Rectangle on a page in points, origin top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a value stands: 1-based page and half-open character range in {@link ParsedResume.text}. */
export interface Source {
  page: number;
  box?: Box;
  charStart: number;
  charEnd: number;
  /** True when a person gave the value: it stands under the document's text, on no page; `page` is 1 then. */
  corrected?: boolean;
}

/** A value read from the document: as written, in its normal form (null when none is known), how sure (0 to 1), where. */
export interface Field {
  value: string;
  normalized: string | null;
  confidence: number;
  source: Source;
}

/** A date keeps the precision it had: `2019`, `2019-05` or `2019-05-17`. */
export type PartialDate = string;

export interface Contact {
  name: Field | null;
  /** What the person calls themselves beside the name: "Senior Backend Engineer". */
  headline: Field | null;
  /** normalized: lower case. */
  emails: Field[];
  /** normalized: E.164. */
  phones: Field[];
  /** normalized: absolute URL. */
  links: Field[];
  location: Field | null;
}

/** A post held at an organisation, paid or not. */
export interface Experience {
  /** normalized: the taxonomy's occupation, such as "Software Developers". */
  title: Field | null;
  company: Field | null;
  location: Field | null;
  /** normalized: a {@link PartialDate}. */
  start: Field | null;
  /** null when not given or when the position is current. */
  end: Field | null;
  isCurrent: boolean;
  /** What is told of the post before its list of statements. */
  summary: Field | null;
  bullets: Field[];
}

export interface Education {
  institution: Field | null;
  /** normalized: a {@link DegreeLevel}. */
  degree: Field | null;
  field: Field | null;
  start: Field | null;
  end: Field | null;
  /** Grade or grade point average, as written. */
  score: Field | null;
  courses: Field[];
}

/** Levels of education, from school to doctorate, after the International Standard Classification (ISCED 2011). */
export type DegreeLevel =
  'secondary' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate' | 'certificate';

export type SectionKind =
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
  | 'other';

/** A skill: `value` as written, `normalized` the taxonomy's label; months and last use come from the jobs that prove it. */
export interface Skill extends Field {
  /** Stable code of the taxonomy entry, null when the taxonomy does not know the skill. */
  code: string | null;
  /** The label of the group it is listed under, as written: "Databases". */
  group: string | null;
  foundIn: SectionKind[];
  lastUsed: PartialDate | null;
  months: number | null;
}

export interface Language {
  name: Field;
  /** normalized: CEFR level or `native`, where one can be told. */
  level: Field | null;
}

export interface Project {
  name: Field | null;
  start: Field | null;
  end: Field | null;
  bullets: Field[];
}

/** A certificate, an award or a publication: its name, who gave or published it, and when. */
export interface Credential extends Field {
  issuer: Field | null;
  /** normalized: a {@link PartialDate}. */
  date: Field | null;
}

export interface Section {
  kind: SectionKind;
  /** The heading as written; null for text above the first heading. */
  heading: string | null;
  confidence: number;
  source: Source;
}

export type FindingCode =
  | 'two_column'
  | 'hidden_text'
  | 'image_only_page'
  | 'low_conservation'
  | 'not_a_resume'
  | 'truncated'
  | 'date_conflict'
  | 'no_headings';

export interface Finding {
  code: FindingCode;
  severity: 'info' | 'warning';
  detail: string;
  source: Source | null;
}

/** What the parser understood of one document. Nothing in it is guessed: what was not read is null or absent. */
export interface ParsedResume {
  /** The document's visible text in reading order; all character offsets count in it (UTF-16 units). */
  text: string;
  contact: Contact;
  summary: Field | null;
  experience: Experience[];
  education: Education[];
  skills: Skill[];
  certifications: Credential[];
  languages: Language[];
  projects: Project[];
  volunteering: Experience[];
  awards: Credential[];
  publications: Credential[];
  interests: Field[];
  references: Field[];
  sections: Section[];
  /** Text that reached no field. */
  unassigned: { value: string; source: Source }[];
  /** Share (0 to 1) of the text's non-space characters that stand in a field, a heading or `unassigned`. */
  conservation: number;
  findings: Finding[];
  /** JSON pointers of fields whose confidence is below 0.6, such as `/experience/0/title`. */
  lowConfidenceFields: string[];
  /** Union of the experience intervals in months (overlaps count once); null when no date was read. */
  experienceMonths: number | null;
  /** The day "present" means, `YYYY-MM-DD`: the day the document was received. */
  documentDate: string;
  /** ISO 639-1 code of the document's main language, null when it cannot be told. */
  language: string | null;
  /** What the document was; JSON when the resume was given as JSON Resume. */
  mediaType: MediaType | 'application/json';
  pages: number;
  parserVersion: string;
  elapsedMs: number;
}
