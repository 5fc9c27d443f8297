import type { PartialDate } from '../parsed-resume.js';

/** A post, as a person tells it; what is missing is not known. */
export interface PostFacts {
  title?: string | null;
  company?: string | null;
  location?: string | null;
  start?: PartialDate | null;
  /** Null with a start means the present. */
  end?: PartialDate | null;
  summary?: string | null;
  bullets?: string[];
}

export interface StudyFacts {
  institution?: string | null;
  degree?: string | null;
  field?: string | null;
  start?: PartialDate | null;
  end?: PartialDate | null;
}

export interface LanguageFacts {
  name: string;
  level?: string | null;
}

export interface CredentialFacts {
  name: string;
  issuer?: string | null;
  date?: PartialDate | null;
}

/**
 * What a person says of a resume instead of what was read, by JSON pointer into the `ParsedResume`. A list replaces the
 * whole list: places within one would mean something else after the next parsing. Null says that there is no such thing.
 */
export interface ResumeCorrections {
  '/contact/name'?: string | null;
  '/contact/headline'?: string | null;
  '/contact/emails'?: string[];
  '/contact/phones'?: string[];
  '/contact/location'?: string | null;
  '/summary'?: string | null;
  '/experience'?: PostFacts[];
  '/education'?: StudyFacts[];
  '/skills'?: string[];
  '/certifications'?: CredentialFacts[];
  '/languages'?: LanguageFacts[];
}

export type CorrectablePointer = keyof ResumeCorrections;
