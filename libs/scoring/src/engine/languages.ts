/** Names of a language in the four languages that resumes come in here, lower case. */
const names: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabic', 'arabisch', 'arabe', 'árabe'],
  de: ['german', 'deutsch', 'allemand', 'alemán', 'deutschkenntnisse'],
  en: ['english', 'englisch', 'anglais', 'inglés', 'englischkenntnisse'],
  es: ['spanish', 'spanisch', 'espagnol', 'español', 'castellano'],
  fr: ['french', 'französisch', 'français', 'francés'],
  hi: ['hindi'],
  it: ['italian', 'italienisch', 'italien', 'italiano'],
  ja: ['japanese', 'japanisch', 'japonais', 'japonés'],
  ko: ['korean', 'koreanisch', 'coréen', 'coreano'],
  nl: ['dutch', 'niederländisch', 'néerlandais', 'neerlandés'],
  pl: ['polish', 'polnisch', 'polonais', 'polaco'],
  pt: ['portuguese', 'portugiesisch', 'portugais', 'portugués'],
  ru: ['russian', 'russisch', 'russe', 'ruso'],
  sv: ['swedish', 'schwedisch', 'suédois', 'sueco'],
  tr: ['turkish', 'türkisch', 'turc', 'turco'],
  uk: ['ukrainian', 'ukrainisch', 'ukrainien', 'ucraniano'],
  zh: ['chinese', 'mandarin', 'chinesisch', 'chinois', 'chino', 'cantonese'],
};

const byName = new Map(Object.entries(names).flatMap(([code, all]) => all.map((name) => [name, code])));

/** ISO 639-1 codes of the languages a text names. */
export function languagesIn(text: string): Set<string> {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return new Set(words.map((word) => byName.get(word)).filter((code) => code !== undefined));
}
