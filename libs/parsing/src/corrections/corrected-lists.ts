import { degreeLevel } from '../entities/degree-level.js';
import { languageCode } from '../entities/language-code.js';
import type { Credential, Education, Experience, Language, ParsedResume, Skill } from '../parsed-resume.js';
import type { Gazetteer } from '../skills/gazetteer.js';
import type { CorrectionWriter } from './correction-writer.js';
import type { CredentialFacts, LanguageFacts, PostFacts, StudyFacts } from './resume-corrections.js';

const itself = (value: string): string => value;

export function correctedPosts(
  posts: readonly PostFacts[],
  { experience: known }: ParsedResume,
  writer: CorrectionWriter,
  gazetteer: Gazetteer,
): Experience[] {
  const dates = known.flatMap(({ start, end }) => [start, end]);
  return posts.map(({ title, company, location, start, end, summary, bullets }) => ({
    title: writer.field(
      title,
      known.map((job) => job.title),
      (value) => gazetteer.occupations.labelOf(value),
    ),
    company: writer.field(
      company,
      known.map((job) => job.company),
    ),
    location: writer.field(
      location,
      known.map((job) => job.location),
    ),
    start: writer.field(start, dates, itself),
    end: writer.field(end, dates, itself),
    isCurrent: Boolean(start) && !end,
    summary: writer.field(
      summary,
      known.map((job) => job.summary),
    ),
    bullets: writer.fields(
      bullets,
      known.flatMap((job) => job.bullets),
    ),
  }));
}

export function correctedStudies(
  studies: readonly StudyFacts[],
  { education: known }: ParsedResume,
  writer: CorrectionWriter,
): Education[] {
  const dates = known.flatMap(({ start, end }) => [start, end]);
  return studies.map(({ institution, degree, field, start, end }) => ({
    institution: writer.field(
      institution,
      known.map((study) => study.institution),
    ),
    degree: writer.field(
      degree,
      known.map((study) => study.degree),
      degreeLevel,
    ),
    field: writer.field(
      field,
      known.map((study) => study.field),
    ),
    start: writer.field(start, dates, itself),
    end: writer.field(end, dates, itself),
    score: null,
    courses: [],
  }));
}

/** A skill that was read stays as it is, with the jobs that prove it; another one is looked up in the taxonomy. */
export function correctedSkills(
  skills: readonly string[],
  { skills: known }: ParsedResume,
  writer: CorrectionWriter,
  gazetteer: Gazetteer,
): Skill[] {
  return skills.flatMap((value) => {
    const entry = gazetteer.find(value);
    const same = known.find((skill) => skill.value === value || (entry && skill.code === entry.code));
    if (same) return { ...same, confidence: 1 };
    const field = writer.field(value, [], () => entry?.label ?? null);
    const unproven = { group: null, foundIn: ['skills' as const], lastUsed: null, months: null };
    return field ? { ...field, code: entry?.code ?? null, ...unproven } : [];
  });
}

export function correctedLanguages(
  languages: readonly LanguageFacts[],
  { languages: known }: ParsedResume,
  writer: CorrectionWriter,
): Language[] {
  return languages.flatMap(({ name, level }) => {
    const named = writer.field(
      name,
      known.map((language) => language.name),
      languageCode,
    );
    return named ? { name: named, level: writer.field(level, [], languageLevel) } : [];
  });
}

const languageLevel = (level: string): string | null =>
  /^[abc][12]$/i.test(level) ? level.toUpperCase() : /^native$/i.test(level) ? 'native' : null;

export function correctedCredentials(
  credentials: readonly CredentialFacts[],
  { certifications: known }: ParsedResume,
  writer: CorrectionWriter,
): Credential[] {
  return credentials.flatMap(({ name, issuer, date }) => {
    const named = writer.field(name, known);
    const [issuers, dates] = [known.map((one) => one.issuer), known.map((one) => one.date)];
    if (!named) return [];
    return { ...named, issuer: writer.field(issuer, issuers), date: writer.field(date, dates, itself) };
  });
}
