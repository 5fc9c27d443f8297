import type { ResumeLanguage } from '../../person.js';

/** The ids of the styles a look uses, by what the styles are for. */
export type StyleIds = Record<(typeof uses)[number], string>;

const uses = [
  'normal',
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'list',
  'header',
  'footer',
  'footnote',
  'grid',
  'link',
] as const;

/** Word derives ids from the names in its own language, without letters outside ASCII; names stay English. */
const ids: Record<ResumeLanguage, string> = {
  en: 'Normal Title Subtitle Heading1 Heading2 Heading3 ListParagraph Header Footer FootnoteText TableGrid Hyperlink',
  de: 'Standard Titel Untertitel berschrift1 berschrift2 berschrift3 Listenabsatz Kopfzeile Fuzeile Funotentext Tabellenraster Hyperlink',
  fr: 'Normal Titre Sous-titre Titre1 Titre2 Titre3 Paragraphedeliste En-tte Pieddepage Notedebasdepage Grilledutableau Lienhypertexte',
  es: 'Normal Ttulo Subttulo Ttulo1 Ttulo2 Ttulo3 Prrafodelista Encabezado Piedepgina Textonotapie Tablaconcuadrcula Hipervnculo',
};

/** The style ids of a Word in the given language. */
export function styleIdsOf(language: ResumeLanguage): StyleIds {
  const words = ids[language].split(' ');
  return Object.fromEntries(uses.map((use, at) => [use, words[at]!])) as StyleIds;
}
