import { totalMonths } from '../dates/total-months.js';
import { languageOf } from '../language.js';
import type { Contact, Credential, Experience, Field, ParsedResume, Skill } from '../parsed-resume.js';
import { parserVersion } from '../parser-version.js';
import type { JsonBasics, JsonResume, JsonWork } from './json-resume.js';
import { interestForm, referenceForm } from './labelled-forms.js';
import { linkForm, type JsonLink } from './link-form.js';
import { locationForm } from './location-form.js';
import { leftOut } from './left-out.js';
import { ResumeWriter } from './resume-writer.js';
import { writeText } from './text-form.js';

/**
 * A JSON Resume (schema 1.0.0) as a parsed resume: every value sure, in a text made of the values. What a parsed
 * resume has no field for (pictures, web addresses of employers, remarks on awards …) stands in `unassigned`. Skills
 * carry no code: no taxonomy is asked.
 */
export function fromJsonResume(json: JsonResume, { receivedOn }: { receivedOn: string }): ParsedResume {
  const writer = new ResumeWriter();
  const basics = json.basics ?? {};
  const read = {
    contact: writer.section('contact', () => contactOf(writer, basics)),
    summary: writer.section('summary', () => writer.field(basics.summary)),
    experience: writer.section('experience', () =>
      (json.work ?? []).map((job) => postOf(writer, { company: job.name, ...job })),
    ),
    volunteering: writer.section('volunteering', () =>
      (json.volunteer ?? []).map((post) => postOf(writer, { company: post.organization, ...post })),
    ),
    education: writer.section('education', () => educationOf(writer, json)),
    projects: writer.section('projects', () => projectsOf(writer, json)),
    skills: writer.section('skills', () => skillsOf(writer, json)),
    ...credentialsOf(writer, json),
    languages: writer.section('languages', () =>
      (json.languages ?? []).map(({ language = '', fluency }) => ({
        name: writer.required(language),
        level: writer.field(fluency),
      })),
    ),
    interests: writer.section('interests', () =>
      writer.fields(json.interests?.map((interest) => writeText(interestForm, interest))),
    ),
    references: writer.section('references', () =>
      writer.fields(json.references?.map((reference) => writeText(referenceForm, reference))),
    ),
  };
  const unassigned = writer.section('other', () =>
    writer.fields(leftOut(json)).map(({ value, source }) => ({ value, source })),
  );
  return { ...read, ...rest(writer, read.experience, receivedOn), unassigned };
}

function rest(writer: ResumeWriter, experience: readonly Experience[], receivedOn: string) {
  const spans = experience.flatMap(({ start, end }) =>
    start?.normalized ? [{ from: start.normalized, to: end?.normalized ?? null }] : [],
  );
  const text = writer.text.replace(/\n$/, '');
  return {
    text,
    sections: writer.sections,
    conservation: 1,
    findings: [],
    lowConfidenceFields: [],
    experienceMonths: spans.length > 0 ? totalMonths(spans, receivedOn) : null,
    documentDate: receivedOn,
    language: languageOf(text),
    mediaType: 'application/json' as const,
    pages: 1,
    parserVersion,
    elapsedMs: 0,
  };
}

function contactOf(writer: ResumeWriter, basics: JsonBasics): Contact {
  const { name, label, email, phone, url, location, profiles = [] } = basics;
  const links: JsonLink[] = [
    ...(url ? [{ kind: 'website' as const, url }] : []),
    ...profiles.map((profile) => ({ kind: 'profile' as const, ...profile })),
  ];
  return {
    name: writer.field(name),
    headline: writer.field(label),
    emails: email ? [writer.required(email, email.toLowerCase())] : [],
    phones: phone ? [writer.required(phone, /^\+[1-9]\d{5,14}$/.test(phone) ? phone : null)] : [],
    links: links.map((link) => writer.required(writeText(linkForm, link), link.url ?? null)),
    location: location ? writer.field(writeText(locationForm, location)) : null,
  };
}

function postOf(writer: ResumeWriter, post: JsonWork & { company: string | undefined }): Experience {
  const { position, company, location, startDate, endDate, summary, highlights } = post;
  return {
    title: writer.field(position),
    company: writer.field(company),
    location: writer.field(location),
    start: dateOf(writer, startDate),
    end: dateOf(writer, endDate),
    isCurrent: Boolean(startDate) && !endDate,
    summary: writer.field(summary),
    bullets: writer.fields(highlights),
  };
}

function educationOf(writer: ResumeWriter, json: JsonResume): ParsedResume['education'] {
  return (json.education ?? []).map(
    ({ institution, studyType, area, startDate, endDate, score, courses }) => ({
      institution: writer.field(institution),
      degree: writer.field(studyType),
      field: writer.field(area),
      start: dateOf(writer, startDate),
      end: dateOf(writer, endDate),
      score: writer.field(score),
      courses: writer.fields(courses),
    }),
  );
}

function projectsOf(writer: ResumeWriter, json: JsonResume): ParsedResume['projects'] {
  return (json.projects ?? []).map(({ name, startDate, endDate, highlights }) => ({
    name: writer.field(name),
    start: dateOf(writer, startDate),
    end: dateOf(writer, endDate),
    bullets: writer.fields(highlights),
  }));
}

/** The keywords of an entry are the skills, its name their group; an entry without keywords is a skill itself. */
function skillsOf(writer: ResumeWriter, json: JsonResume): Skill[] {
  return (json.skills ?? []).flatMap(({ name = '', keywords = [] }) =>
    keywords.length > 0
      ? writer.fields(keywords).map((field) => skill(field, name))
      : writer.fields([name]).map((field) => skill(field, null)),
  );
}

function skill(field: Field, group: string | null): Skill {
  return { ...field, code: null, group, foundIn: ['skills'], lastUsed: null, months: null };
}

function credentialsOf(
  writer: ResumeWriter,
  json: JsonResume,
): Pick<ParsedResume, 'certifications' | 'awards' | 'publications'> {
  const made = (name = '', issuer?: string, date?: string): Credential => ({
    ...writer.required(name),
    issuer: writer.field(issuer),
    date: dateOf(writer, date),
  });
  return {
    certifications: writer.section('certifications', () =>
      (json.certificates ?? []).map(({ name, issuer, date }) => made(name, issuer, date)),
    ),
    awards: writer.section('awards', () =>
      (json.awards ?? []).map(({ title, awarder, date }) => made(title, awarder, date)),
    ),
    publications: writer.section('publications', () =>
      (json.publications ?? []).map(({ name, publisher, releaseDate }) => made(name, publisher, releaseDate)),
    ),
  };
}

function dateOf(writer: ResumeWriter, date: string | undefined): Field | null {
  return writer.field(date, date ?? null);
}
