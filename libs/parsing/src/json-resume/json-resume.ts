/** A résumé after the JSON Resume schema 1.0.0 (jsonresume.org), as far as it is read and written here. */
export interface JsonResume {
  $schema?: string;
  basics?: JsonBasics;
  work?: JsonWork[];
  volunteer?: JsonVolunteer[];
  education?: JsonEducation[];
  awards?: { title?: string; date?: string; awarder?: string }[];
  certificates?: { name?: string; date?: string; issuer?: string }[];
  publications?: { name?: string; releaseDate?: string; publisher?: string }[];
  skills?: { name?: string; keywords?: string[] }[];
  languages?: { language?: string; fluency?: string }[];
  interests?: JsonInterest[];
  references?: JsonReference[];
  projects?: JsonProject[];
}

export interface JsonBasics {
  name?: string;
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: JsonLocation;
  profiles?: JsonProfile[];
}

export interface JsonLocation {
  address?: string;
  postalCode?: string;
  city?: string;
  region?: string;
  /** ISO 3166-1, two letters. */
  countryCode?: string;
}

export interface JsonProfile {
  network?: string;
  username?: string;
  url?: string;
}

/** Dates keep their precision: `2019`, `2019-05`, `2019-05-17`; no end means the present. */
interface JsonPeriod {
  startDate?: string;
  endDate?: string;
}

interface JsonPost extends JsonPeriod {
  position?: string;
  summary?: string;
  highlights?: string[];
}

export interface JsonWork extends JsonPost {
  name?: string;
  location?: string;
}

export interface JsonVolunteer extends JsonPost {
  organization?: string;
}

export interface JsonEducation extends JsonPeriod {
  institution?: string;
  area?: string;
  studyType?: string;
  score?: string;
  courses?: string[];
}

export interface JsonInterest {
  name?: string;
  keywords?: string[];
}

export interface JsonReference {
  name?: string;
  reference?: string;
}

export interface JsonProject extends JsonPeriod {
  name?: string;
  highlights?: string[];
}
