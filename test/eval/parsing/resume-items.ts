import type { ParsedResume } from '#libs/parsing';
import type { Item, Items, ReadField as Field } from './fields.js';
import { normalise, tokenSet } from './normalise.js';

type Job = ParsedResume['experience'][number];
type Study = ParsedResume['education'][number];

/** What the parser read, in the forms of the truth. Skills count where they are listed, not where prose names them. */
export function resumeItems(resume: ParsedResume): Items {
  const { contact, experience, education } = resume;
  const jobs = experience.map((job) => ({
    title: text(job.title),
    company: text(job.company),
    start: dated('start', job.start),
    end: endOf(job),
  }));
  return {
    jobs,
    educations: education.length,
    fields: {
      name: present([named(contact.name)]),
      email: contact.emails.map((field) => exact(field.value.toLowerCase(), field)),
      phone: contact.phones.map((field) => exact(field.normalized ?? field.value, field)),
      location: present([text(contact.location)]),
      company: present(jobs.map(({ company }) => company)),
      title: present(jobs.map(({ title }) => title)),
      jobLocation: present(experience.map(({ location }) => text(location))),
      dates: present(jobs.flatMap(({ start, end }) => [start, end])),
      bullets: present(experience.flatMap(({ bullets }) => bullets.map(text))),
      institution: present(education.map(({ institution }) => text(institution))),
      degree: present(education.map(degreeItem)),
      fieldOfStudy: present(education.map(({ field }) => text(field))),
      educationDates: present(
        education.flatMap(({ start, end }) => [dated('start', start), dated('end', end)]),
      ),
      skills: present(resume.skills.filter(({ foundIn }) => foundIn.includes('skills')).map(text)),
      certifications: present(resume.certifications.map(text)),
      languages: present(resume.languages.map(({ name }) => text(name))),
      projects: present(resume.projects.map(({ name }) => text(name))),
    },
  };
}

function present(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}

function text(field: Field | null): Item | null {
  return field && { shown: field.value, forms: [normalise(field.value)], ...readAs(field) };
}

/** As written, or as it is said: "Miller, Jane" is Jane Miller. */
function named(field: Field | null): Item | null {
  const item = text(field);
  return item && field?.normalized ? { ...item, forms: [...item.forms, normalise(field.normalized)] } : item;
}

function exact(value: string, field: Field): Item {
  return { shown: value, forms: [value], ...readAs(field) };
}

function readAs(read: Field): Pick<Item, 'confidence' | 'read'> {
  return { confidence: read.confidence, read };
}

/** To the month: a file may write the first day of a month for the month. */
function dated(end: 'start' | 'end', field: Field | null): Item | null {
  return field && exact(`${end} ${field.normalized?.slice(0, 7) ?? field.value}`, field);
}

function endOf({ end, isCurrent }: Job): Item | null {
  return isCurrent ? { shown: 'end present', forms: ['end present'] } : dated('end', end);
}

function degreeItem({ degree, field }: Study): Item | null {
  if (!degree) return null;
  const joined = `${degree.value} ${field?.value ?? ''}`.trim();
  return {
    shown: joined,
    forms: [normalise(degree.value), `words ${tokenSet(joined)}`],
    ...readAs(degree),
  };
}
