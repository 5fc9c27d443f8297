import { detect } from 'tinyld/light';

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'fi',
  'tr',
  'ru',
  'zh',
  'ja',
  'ar',
];

/** The main language of a text as ISO 639-1 code; null for too little text or when it cannot be told. */
export function languageOf(text: string): string | null {
  const sample = text.replace(/\S*@\S*|https?:\S*/g, ' ').slice(0, 2500);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < 40) return null;
  return detect(sample, { only: languages }) || null;
}
