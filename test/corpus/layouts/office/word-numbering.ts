import type { Xml } from './word-xml.js';

/** The number of the list of bullets. */
export const bulletList = 1;

/** How many numbered lists a document may have. */
const numberedLists = 40;

/** The number of a document's numbered list by its index; each begins at one. */
export function numberedList(index: number): number {
  return bulletList + 1 + (index % numberedLists);
}

/** Word's own bullet: a private-use character of the Symbol font. */
const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>';
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

/** The part `word/numbering.xml`. */
export const numberingPart: Xml = [
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  kindOfList(0, 'bullet', '\uf0b7', symbol),
  kindOfList(1, 'decimal', '%1.', ''),
  list(bulletList, 0, ''),
  ...Array.from({ length: numberedLists }, (_, index) => list(numberedList(index), 1, restart)),
  '</w:numbering>',
].join('');

function kindOfList(id: number, format: string, text: string, look: Xml): Xml {
  const indent = '<w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr>';
  return [
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>`,
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`,
    `<w:lvlJc w:val="left"/>${indent}${look}</w:lvl></w:abstractNum>`,
  ].join('');
}

function list(id: number, kind: number, override: Xml): Xml {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${override}</w:num>`;
}
