import type { Entry } from '../../sections.js';

/** One employer and the roles held there one after the other. */
export interface Employer {
  organisation: string | undefined;
  place: string | undefined;
  roles: Entry[];
}

/** Joins consecutive entries of the same organisation and place, the latest first as they come. */
export function employersOf(entries: Entry[]): Employer[] {
  const employers: Employer[] = [];
  for (const entry of entries) {
    const last = employers.at(-1);
    const same = last?.organisation === entry.organisation && last?.place === entry.place;
    if (last && entry.organisation && same) last.roles.push(entry);
    else employers.push({ organisation: entry.organisation, place: entry.place, roles: [entry] });
  }
  return employers;
}
