/** Languages a resume of the corpus may be written in. */
export type ResumeLanguage = 'en' | 'de' | 'fr' | 'es';

/** `2019-03`, or `2019` where the resume names no month. */
export type ResumeDate = string;

/** One role at one employer; without `endDate` it is the present one. */
export interface Employment {
  company: string;
  title: string;
  location: string;
  startDate: ResumeDate;
  endDate?: ResumeDate;
  highlights: string[];
}

export interface Education {
  institution: string;
  degree: string;
  area: string;
  startDate?: ResumeDate;
  endDate: ResumeDate;
}

export interface SkillGroup {
  name: string;
  keywords: string[];
}

export interface Certification {
  name: string;
  issuer: string;
  date: ResumeDate;
}

export interface SpokenLanguage {
  language: string;
  fluency: string;
}

export interface Project {
  name: string;
  description: string;
}

/** Unpaid work, which looks like a job and is none. */
export interface Volunteering {
  organization: string;
  position: string;
  startDate: ResumeDate;
  endDate?: ResumeDate;
  highlights: string[];
}

export interface Award {
  title: string;
  awarder: string;
  date: ResumeDate;
}

export interface Basics {
  name: string;
  label: string;
  email: string;
  phone: string;
  location: string;
  url?: string;
  summary: string;
}

/** A made-up person: the exact truth behind every file rendered of them, close to the JSON Resume schema. */
export interface Person {
  id: string;
  resumeLanguage: ResumeLanguage;
  basics: Basics;
  work: Employment[];
  education: Education[];
  skills: SkillGroup[];
  certifications: Certification[];
  languages: SpokenLanguage[];
  projects: Project[];
  volunteering?: Volunteering[];
  awards?: Award[];
  interests?: string[];
}
