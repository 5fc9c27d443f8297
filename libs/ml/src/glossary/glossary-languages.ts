/** The languages of the glossary (ISO 639-1), in the order of its columns. */
export const glossaryLanguages = ['de', 'fr', 'es'] as const;
export type GlossaryLanguage = (typeof glossaryLanguages)[number];

export function isGlossaryLanguage(language: string | null): language is GlossaryLanguage {
  return glossaryLanguages.some((known) => known === language);
}
