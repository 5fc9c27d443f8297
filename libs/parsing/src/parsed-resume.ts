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
  /** normalized: lower case. */
  emails: Field[];
  /** normalized: E.164. */
  phones: Field[];
  /** normalized: absolute URL. */
  links: Field[];
  location: Field | null;
}

export interface Experience {
  title: Field | null;
  company: Field | null;
  location: Field | null;
  /** normalized: a {@link PartialDate}. */
  start: Field | null;
  /** null when not given or when the position is current. */
  end: Field | null;
  isCurrent: boolean;
  bullets: Field[];
}

export interface Education {
  institution: Field | null;
  degree: Field | null;
  field: Field | null;
  start: Field | null;
  end: Field | null;
}

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
  bullets: Field[];
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
  certifications: Field[];
  languages: Language[];
  projects: Project[];
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
  mediaType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  pages: number;
  parserVersion: string;
  elapsedMs: number;
}
