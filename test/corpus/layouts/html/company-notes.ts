import type { ResumeLanguage } from '../../person.js';

const descriptions: Record<ResumeLanguage, string[]> = {
  en: ['Independent organisation with about 400 staff.', 'Founded in 1987, active in three regions.'],
  de: ['Unabhängiges Haus mit rund 400 Beschäftigten.', 'Gegründet 1987, in drei Regionen tätig.'],
  fr: ['Structure indépendante de 400 personnes environ.', 'Fondée en 1987, présente dans trois régions.'],
  es: ['Organización independiente con unas 400 personas.', 'Fundada en 1987, presente en tres regiones.'],
};

/** A line on an employer that says nothing about the person; by turns one of two. */
export function companyDescription(language: ResumeLanguage, at: number): string {
  const known = descriptions[language];
  return known[at % known.length]!;
}

/** A web address made of an organisation's name, in the domain that nobody can own (RFC 2606). */
export function companyWeb(organisation: string): string {
  const name = organisation
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  return `https://${name
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 2)
    .join('-')}.example`;
}
