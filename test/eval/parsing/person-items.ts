import type { Education, Person, ResumeDate } from '../../corpus/person.js';
import type { Item, Items } from './fields.js';
import { e164, normalise, tokenSet } from './normalise.js';

/** The truth about a resume: what its person says. */
export function personItems(person: Person): Items {
  const { basics, work, education } = person;
  const jobs = work.map((job) => ({
    title: text(job.title),
    company: text(job.company),
    start: dated('start', job.startDate),
    end: dated('end', job.endDate ?? 'present'),
  }));
  return {
    jobs,
    educations: education.length,
    fields: {
      name: [text(basics.name)],
      email: [exact(basics.email.toLowerCase())],
      phone: [exact(e164(basics.phone))],
      location: [text(basics.location)],
      company: jobs.map(({ company }) => company),
      title: jobs.map(({ title }) => title),
      jobLocation: work.filter(({ location }) => location).map(({ location }) => text(location)),
      dates: jobs.flatMap(({ start, end }) => [start, end]),
      bullets: work.flatMap(({ highlights }) => highlights.map(text)),
      institution: education.map(({ institution }) => text(institution)),
      degree: education.map(degreeItem),
      fieldOfStudy: education.map(({ area }) => text(area)),
      educationDates: education.flatMap(({ startDate, endDate }) => [
        ...(startDate ? [dated('start', startDate)] : []),
        dated('end', endDate),
      ]),
      skills: person.skills.flatMap(({ keywords }) => keywords.map(text)),
      certifications: person.certifications.map(({ name, issuer }) => ({
        shown: name,
        forms: [normalise(name), normalise(`${name} ${issuer}`)],
      })),
      languages: person.languages.map(({ language }) => text(language)),
      projects: person.projects.map(({ name }) => text(name)),
    },
  };
}

function text(value: string): Item {
  return { shown: value, forms: [normalise(value)] };
}

function exact(value: string): Item {
  return { shown: value, forms: [value] };
}

function dated(end: 'start' | 'end', date: ResumeDate): Item {
  return exact(`${end} ${date}`);
}

/** A degree is right alone, and with its field of study in any of the ways they are joined. */
function degreeItem({ degree, area }: Education): Item {
  const joined = ['', 'in', 'en'].map((word) => `words ${tokenSet(`${degree} ${word} ${area}`)}`);
  return { shown: `${degree} ${area}`, forms: [normalise(degree), ...joined] };
}
