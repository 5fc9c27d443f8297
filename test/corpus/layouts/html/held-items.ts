import type { Person } from '../../person.js';
import type { Section } from '../../sections.js';

/** A certificate or an award in its parts, the date as the wording writes it. */
export interface HeldItem {
  name: string;
  issuer: string;
  date: string;
}

/** The parts of the lines of a section of certificates or awards; other sections have none. */
export function heldItems(person: Person, { kind, lines }: Section): HeldItem[] {
  const held =
    kind === 'certifications'
      ? person.certifications.map(({ name, issuer }) => ({ name, issuer }))
      : kind === 'awards'
        ? (person.awards ?? []).map(({ title, awarder }) => ({ name: title, issuer: awarder }))
        : [];
  return held.map(({ name, issuer }, at) => {
    const before = `${name}, ${issuer}, `;
    return { name, issuer, date: lines[at]!.slice(before.length) };
  });
}
