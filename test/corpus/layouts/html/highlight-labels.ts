import type { ResumeLanguage } from '../../person.js';

/** The small heading between an entry's description and its bullets. */
export const highlightLabels: Record<ResumeLanguage, string> = {
  en: 'Highlights',
  de: 'Schwerpunkte',
  fr: 'Points forts',
  es: 'Logros',
};
