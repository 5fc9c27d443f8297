import type { ResumeLanguage } from '../person.js';

/** Sections in the order most resumes have them. */
export const sectionKinds = [
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
  'languages',
  'projects',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

export type HeadingSet = Record<SectionKind, string>;

function headings(...words: [string, string, string, string, string, string, string]): HeadingSet {
  const [summary, experience, education, skills, certifications, languages, projects] = words;
  return { summary, experience, education, skills, certifications, languages, projects };
}

/** What people call their sections; a layout or a seed chooses one set. Every language has the same number. */
export const headingSets: Record<ResumeLanguage, HeadingSet[]> = {
  en: [
    headings('Summary', 'Experience', 'Education', 'Skills', 'Certifications', 'Languages', 'Projects'),
    headings(
      'Professional Profile',
      'Work History',
      'Academic Background',
      'Core Competencies',
      'Licences & Certificates',
      'Languages Spoken',
      'Selected Projects',
    ),
    headings(
      'About me',
      'Professional Experience',
      'Education & Training',
      'Key Skills',
      'Professional Certifications',
      'Language Skills',
      'Side Projects',
    ),
    headings(
      'Career Summary',
      'Employment History',
      'Qualifications',
      'Areas of Expertise',
      'Credentials',
      'Languages',
      'Key Projects',
    ),
  ],
  de: [
    headings('Profil', 'Berufserfahrung', 'Ausbildung', 'Kenntnisse', 'Zertifikate', 'Sprachen', 'Projekte'),
    headings(
      'Kurzprofil',
      'Beruflicher Werdegang',
      'Akademische Ausbildung',
      'Fachkenntnisse',
      'Weiterbildung und Zertifikate',
      'Sprachkenntnisse',
      'Ausgewählte Projekte',
    ),
    headings(
      'Über mich',
      'Berufliche Stationen',
      'Studium und Ausbildung',
      'Fähigkeiten',
      'Zertifizierungen',
      'Sprachen',
      'Eigene Projekte',
    ),
    headings(
      'Zusammenfassung',
      'Berufspraxis',
      'Bildungsweg',
      'Kompetenzen',
      'Fortbildungen',
      'Fremdsprachen',
      'Wichtige Projekte',
    ),
  ],
};
