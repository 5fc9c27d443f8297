import type { ResumeLanguage } from '../../person.js';
import type { StyleIds } from './style-ids.js';
import type { Xml } from './word-xml.js';

/** What a look sets of its own in the styles; `size` in half points. */
export interface StyleLook {
  font: string;
  size: number;
  /** Colour of titles and headings. */
  color: string;
  /** Space after a paragraph in twentieths of a point. */
  after?: number;
  /** A line under headings of the first level. */
  ruled?: boolean;
  /** Further styles, as XML. */
  more?: Xml;
}

const speech: Record<ResumeLanguage, string> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };
const rightTab = '<w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs>';

/** The part `word/styles.xml`. */
export function stylesPart(ids: StyleIds, look: StyleLook, language: ResumeLanguage): Xml {
  return [
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    defaults(look, language),
    `<w:style w:type="paragraph" w:default="1" w:styleId="${ids.normal}"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    ...headings(ids, look),
    paragraphStyle(ids, 'list', 'List Paragraph', '<w:ind w:left="360"/><w:contextualSpacing/>'),
    paragraphStyle(ids, 'header', 'header', rightTab),
    paragraphStyle(ids, 'footer', 'footer', rightTab),
    paragraphStyle(ids, 'footnote', 'footnote text', room(0, 0), runLook(look.size - 2, '404040')),
    `<w:style w:type="character" w:styleId="${ids.link}"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>`,
    gridStyle(ids.grid),
    look.more ?? '',
    '</w:styles>',
  ].join('');
}

function defaults({ font, size, after = 60 }: StyleLook, language: ResumeLanguage): Xml {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const run = `${fonts}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${speech[language]}"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${room(0, after)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  ].join('');
}

function headings(ids: StyleIds, { size, color, ruled }: StyleLook): Xml[] {
  const line = `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="${color}"/></w:pBdr>`;
  const [keep, bold, italic] = ['<w:keepNext/>', '<w:b/>', '<w:i/>'];
  const first = keep + (ruled ? line : '') + room(240, 80) + level(0);
  return [
    paragraphStyle(ids, 'title', 'Title', room(0, 40), runLook(48, color, bold)),
    paragraphStyle(ids, 'subtitle', 'Subtitle', keep + room(140, 0), runLook(size, '7F7F7F')),
    paragraphStyle(ids, 'heading1', 'heading 1', first, runLook(size + 6, color, bold)),
    paragraphStyle(
      ids,
      'heading2',
      'heading 2',
      keep + room(100, 0) + level(1),
      runLook(size + 2, '262626', bold),
    ),
    paragraphStyle(
      ids,
      'heading3',
      'heading 3',
      keep + room(0, 40) + level(2),
      runLook(size, '404040', italic),
    ),
  ];
}

function paragraphStyle(ids: StyleIds, use: keyof StyleIds, name: string, paragraph: Xml, run = ''): Xml {
  const head = `<w:name w:val="${name}"/><w:basedOn w:val="${ids.normal}"/><w:qFormat/>`;
  return `<w:style w:type="paragraph" w:styleId="${ids[use]}">${head}<w:pPr>${paragraph}</w:pPr>${run}</w:style>`;
}

function gridStyle(id: string): Xml {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`,
  );
  const properties = `<w:tblPr><w:tblBorders>${lines.join('')}</w:tblBorders></w:tblPr>`;
  return `<w:style w:type="table" w:styleId="${id}"><w:name w:val="Table Grid"/>${properties}</w:style>`;
}

function runLook(size: number, color: string, more = ''): Xml {
  return `<w:rPr>${more}<w:color w:val="${color}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

function room(before: number, after: number): Xml {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`;
}

function level(at: number): Xml {
  return `<w:outlineLvl w:val="${at}"/>`;
}
