import type { Person, ResumeDate } from '../../person.js';
import type { Entry, Section } from '../../sections.js';

/** An entry with the dates behind it, for looks that write dates in a way of their own. */
export interface DatedEntry extends Entry {
  start?: ResumeDate;
  end?: ResumeDate;
}

/** The entries of a section in their order; projects have no dates. */
export function datedEntries(person: Person, { kind, entries }: Section): DatedEntry[] {
  const periods = periodsOf(person, kind);
  return entries.map((entry, at) => {
    const { startDate, endDate } = periods[at] ?? {};
    return { ...entry, ...(startDate ? { start: startDate } : {}), ...(endDate ? { end: endDate } : {}) };
  });
}

function periodsOf(
  person: Person,
  kind: Section['kind'],
): { startDate?: ResumeDate; endDate?: ResumeDate }[] {
  if (kind === 'experience') return person.work;
  if (kind === 'education') return person.education;
  return kind === 'volunteering' ? (person.volunteering ?? []) : [];
}
