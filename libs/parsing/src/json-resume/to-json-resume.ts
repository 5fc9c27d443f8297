import type {
  Contact,
  Credential,
  Education,
  Experience,
  Field,
  ParsedResume,
  Skill,
} from '../parsed-resume.js';
import type {
  JsonBasics,
  JsonEducation,
  JsonProfile,
  JsonProject,
  JsonResume,
  JsonVolunteer,
  JsonWork,
} from './json-resume.js';
import { interestForm, referenceForm } from './labelled-forms.js';
import { linkForm, type JsonLink } from './link-form.js';
import { locationForm } from './location-form.js';
import { filled, readText } from './text-form.js';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
/** The schema's own pattern of dates. */
const isoDate = /^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/;
const emailAddress = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/**
 * A resume after the JSON Resume schema 1.0.0: all of what was read that the schema has a place for. It has one e-mail
 * address and one telephone number: the first of each is taken.
 */
export function toJsonResume(resume: ParsedResume): JsonResume {
  return filled<JsonResume>({
    $schema: schema,
    basics: basicsOf(resume.contact, resume.summary),
    work: resume.experience.map((job) => workOf(job)),
    volunteer: resume.volunteering.map((post) => volunteerOf(post)),
    education: resume.education.map((entry) => educationOf(entry)),
    awards: resume.awards.map((one) =>
      filled({ title: one.value, date: date(one.date), awarder: one.issuer?.value }),
    ),
    certificates: resume.certifications.map((one) => filled({ name: one.value, ...issued(one) })),
    publications: resume.publications.map((one) =>
      filled({ name: one.value, releaseDate: date(one.date), publisher: one.issuer?.value }),
    ),
    skills: skillsOf(resume.skills),
    languages: resume.languages.map(({ name, level }) =>
      filled({ language: name.value, fluency: level?.value }),
    ),
    interests: resume.interests.map(({ value }) => readText(interestForm, value)),
    references: resume.references.map(({ value }) => readText(referenceForm, value)),
    projects: resume.projects.map(({ name, start, end, bullets }) =>
      filled<JsonProject>({
        name: name?.value,
        startDate: date(start),
        endDate: date(end),
        highlights: values(bullets),
      }),
    ),
  });
}

function basicsOf(
  { name, headline, emails, phones, links, location }: Contact,
  summary: Field | null,
): JsonBasics {
  const all = links.map((link) => jsonLink(link));
  const site = all.find((link) => link.kind === 'website');
  const email = emails
    .flatMap(({ value, normalized }) => [value, normalized ?? ''])
    .find((one) => emailAddress.test(one));
  return filled<JsonBasics>({
    name: name?.value,
    label: headline?.value,
    email,
    phone: phones[0]?.normalized ?? phones[0]?.value,
    url: site?.url,
    summary: summary?.value,
    location: location && readText(locationForm, location.value),
    profiles: all.filter((link) => link !== site).map((link) => profileOf(link)),
  });
}

function jsonLink({ value, normalized }: Field): JsonLink {
  const link = value.includes('\t') ? readText(linkForm, value) : linkForm.read(normalized ?? value);
  if (!link.url) return link;
  const url = uri(link.url);
  return url === null ? { kind: 'profile', username: link.url } : { ...link, url };
}

function profileOf(link: JsonLink): JsonProfile {
  return link.kind === 'website'
    ? { url: link.url }
    : filled<JsonProfile>({ network: link.network, username: link.username, url: link.url });
}

/** The schema wants a URI, which is ASCII, with its scheme. */
function uri(address: string): string | null {
  const whole = /^[a-z][\w+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(whole) ? whole : new URL(whole).href;
}

function postOf({ title, start, end, summary, bullets }: Experience) {
  return {
    position: title?.value,
    startDate: date(start),
    endDate: date(end),
    summary: summary?.value,
    highlights: values(bullets),
  };
}

function workOf(job: Experience): JsonWork {
  return filled<JsonWork>({ name: job.company?.value, location: job.location?.value, ...postOf(job) });
}

function volunteerOf(post: Experience): JsonVolunteer {
  return filled<JsonVolunteer>({ organization: post.company?.value, ...postOf(post) });
}

function educationOf({ institution, degree, field, start, end, score, courses }: Education): JsonEducation {
  return filled<JsonEducation>({
    institution: institution?.value,
    area: field?.value,
    studyType: degree?.value,
    startDate: date(start),
    endDate: date(end),
    score: score?.value,
    courses: values(courses),
  });
}

function issued({ date: when, issuer }: Credential): {
  date: string | undefined;
  issuer: string | undefined;
} {
  return { date: date(when), issuer: issuer?.value };
}

/** Skills of one group are the keywords of one entry; a skill without a group is an entry of its own. */
function skillsOf(skills: readonly Skill[]): NonNullable<JsonResume['skills']> {
  const entries: { name?: string; keywords?: string[] }[] = [];
  const groups = new Map<string, string[]>();
  for (const { value, group } of skills) {
    if (group === null) {
      entries.push({ name: value });
      continue;
    }
    let keywords = groups.get(group);
    if (!keywords) {
      groups.set(group, (keywords = []));
      entries.push(group === '' ? { keywords } : { name: group, keywords });
    }
    keywords.push(value);
  }
  return entries;
}

function values(fields: readonly Field[]): string[] {
  return fields.map(({ value }) => value);
}

function date(field: Field | null): string | undefined {
  const normal = field?.normalized ?? '';
  return isoDate.test(normal) ? normal : undefined;
}
