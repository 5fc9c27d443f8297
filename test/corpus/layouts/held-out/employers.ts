import type { DatedEntry } from './dated-entries.js';

/** Roles held one after another at one employer in one place, latest first. */
export interface Employer {
  organisation: string;
  place: string;
  roles: DatedEntry[];
}

/** Puts neighbouring entries of the same organisation and place together. */
export function employersOf(entries: DatedEntry[]): Employer[] {
  const employers: Employer[] = [];
  for (const entry of entries) {
    const { organisation = entry.lead, place = '' } = entry;
    const last = employers.at(-1);
    if (last?.organisation === organisation && last.place === place) last.roles.push(entry);
    else employers.push({ organisation, place, roles: [entry] });
  }
  return employers;
}
