import { totalMonths } from '../dates/total-months.js';
import type { Contact, Experience, ParsedResume } from '../parsed-resume.js';
import { lowConfidenceFields } from '../review.js';
import type { Gazetteer } from '../skills/gazetteer.js';
import {
  correctedCredentials,
  correctedLanguages,
  correctedPosts,
  correctedSkills,
  correctedStudies,
} from './corrected-lists.js';
import { CorrectionWriter } from './correction-writer.js';
import type { ResumeCorrections } from './resume-corrections.js';

/**
 * Lays what a person said over what the parser read. Corrected values are sure (confidence 1); those the document does
 * not have stand under its text, their source marked `corrected`.
 */
export function correctResume(
  read: ParsedResume,
  said: ResumeCorrections,
  gazetteer: Gazetteer,
): ParsedResume {
  const writer = new CorrectionWriter(read);
  const fields = {
    contact: writer.section('contact', () => correctedContact(read.contact, said, writer)),
    summary:
      said['/summary'] === undefined
        ? read.summary
        : writer.section('summary', () => writer.field(said['/summary'], [read.summary])),
    experience: replaced(said['/experience'], read.experience, (posts) =>
      writer.section('experience', () => correctedPosts(posts, read, writer, gazetteer)),
    ),
    education: replaced(said['/education'], read.education, (studies) =>
      writer.section('education', () => correctedStudies(studies, read, writer)),
    ),
    skills: replaced(said['/skills'], read.skills, (skills) =>
      writer.section('skills', () => correctedSkills(skills, read, writer, gazetteer)),
    ),
    certifications: replaced(said['/certifications'], read.certifications, (credentials) =>
      writer.section('certifications', () => correctedCredentials(credentials, read, writer)),
    ),
    languages: replaced(said['/languages'], read.languages, (languages) =>
      writer.section('languages', () => correctedLanguages(languages, read, writer)),
    ),
  };
  const corrected = { ...read, ...fields, ...writer.whole };
  return {
    ...corrected,
    lowConfidenceFields: lowConfidenceFields(corrected),
    findings: tellsOfPerson(said)
      ? read.findings.filter(({ code }) => code !== 'not_a_resume')
      : read.findings,
    experienceMonths: said['/experience'] ? monthsOf(fields.experience, read) : read.experienceMonths,
  };
}

const replaced = <Given, Item>(
  given: Given | undefined,
  read: Item[],
  write: (given: Given) => Item[],
): Item[] => (given === undefined ? read : write(given));

function correctedContact(read: Contact, said: ResumeCorrections, writer: CorrectionWriter): Contact {
  const text = (key: 'name' | 'headline' | 'location') => {
    const value = said[`/contact/${key}`];
    return value === undefined ? read[key] : writer.field(value, [read[key]]);
  };
  return {
    ...read,
    name: text('name'),
    headline: text('headline'),
    location: text('location'),
    emails: replaced(said['/contact/emails'], read.emails, (emails) =>
      writer.fields(emails, read.emails, (email) => email.toLowerCase()),
    ),
    phones: replaced(said['/contact/phones'], read.phones, (phones) =>
      writer.fields(phones, read.phones, (phone) => (/^\+[1-9]\d{6,14}$/.test(phone) ? phone : null)),
    ),
  };
}

/** Whoever says who it is, or what they did, says that it is a resume. */
const tellsOfPerson = (said: ResumeCorrections): boolean =>
  ['/contact/name', '/contact/emails', '/contact/phones', '/experience', '/education'].some((pointer) => {
    const value = said[pointer as keyof ResumeCorrections];
    return typeof value === 'string' || (Array.isArray(value) && value.length > 0);
  });

function monthsOf(experience: readonly Experience[], { documentDate }: ParsedResume): number | null {
  const spans = experience.flatMap(({ start, end }) =>
    start?.normalized ? [{ from: start.normalized, to: end?.normalized ?? null }] : [],
  );
  return spans.length > 0 ? totalMonths(spans, documentDate) : null;
}
