import type { Person } from '../../person.js';
import { madeAt } from '../layout.js';
import { numberingPart } from './word-numbering.js';
import type { StyleIds } from './style-ids.js';
import { stylesPart, type StyleLook } from './word-styles.js';
import { escapeXml, type Xml } from './word-xml.js';
import { zipOfParts, type Part } from './zip-of-parts.js';

/** The blocks of a document; `body` ends in a section's properties. */
export interface WordContent {
  body: Xml;
  header?: Xml;
  footer?: Xml;
  /** Blocks of each footnote, numbered from one. */
  footnotes?: Xml[];
}

/** Ids of relationships every part with text has: its links, and what a section names. */
export const relationIds = { email: 'rId20', url: 'rId21', header: 'rId10', footer: 'rId11' };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The XML namespaces of parts with text; what `Ignorable` names is known to newer versions of Word alone. */
const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', office],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
].map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);

/** A DOCX file in the form Word itself writes; equal content gives equal bytes. */
export function wordPackage(
  person: Person,
  ids: StyleIds,
  look: StyleLook,
  content: WordContent,
): Uint8Array {
  const texts = [
    { name: 'document', root: 'document', type: 'document.main', xml: `<w:body>${content.body}</w:body>` },
    { name: 'header1', root: 'hdr', type: 'header', xml: content.header },
    { name: 'footer1', root: 'ftr', type: 'footer', xml: content.footer },
    { name: 'footnotes', root: 'footnotes', type: 'footnotes', xml: footnotesOf(content.footnotes) },
  ].filter(({ xml }) => xml !== undefined);
  const others = [
    { name: 'styles', type: 'styles', xml: stylesPart(ids, look, person.resumeLanguage) },
    { name: 'numbering', type: 'numbering', xml: numberingPart },
  ];
  const parts: Part[] = [
    { path: '[Content_Types].xml', text: contentTypes([...texts, ...others]) },
    { path: '_rels/.rels', text: packageRelations },
    ...texts.map(({ name, root, xml }) => ({ path: `word/${name}.xml`, text: rooted(root, xml!) })),
    ...texts.map(({ name }) => ({
      path: `word/_rels/${name}.xml.rels`,
      text: relations(person, name === 'document' ? [...texts.slice(1), ...others] : []),
    })),
    ...others.map(({ name, xml }) => ({ path: `word/${name}.xml`, text: declaration + xml })),
    { path: 'docProps/core.xml', text: coreProperties(person.basics.name) },
  ];
  return zipOfParts(parts);
}

function rooted(root: string, xml: Xml): string {
  return `${declaration}<w:${root}${namespaces.join('')} mc:Ignorable="w14 w15">${xml}</w:${root}>`;
}

/** The two lines that part footnotes from the text, and the notes. */
function footnotesOf(notes: Xml[] | undefined): Xml | undefined {
  if (!notes) return undefined;
  const lines = ['separator', 'continuationSeparator'].map(
    (type, at) =>
      `<w:footnote w:type="${type}" w:id="${at - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  return [...lines, ...notes.map((note, at) => `<w:footnote w:id="${at + 1}">${note}</w:footnote>`)].join('');
}

function contentTypes(parts: { name: string; type: string }[]): string {
  const overrides = parts.map(
    ({ name, type }) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`,
  );
  return [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '</Types>',
  ].join('');
}

const packageRelations = [
  `${declaration}<Relationships xmlns="${packaged}/relationships">`,
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
  `<Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('');

function relations({ basics }: Person, parts: { name: string; type: string }[]): string {
  const external = ' TargetMode="External"';
  return [
    `${declaration}<Relationships xmlns="${packaged}/relationships">`,
    ...parts.map(({ name, type }, at) => relation(partIds.get(name) ?? `rId${at + 1}`, type, `${name}.xml`)),
    relation(relationIds.email, 'hyperlink', `mailto:${basics.email}`, external),
    ...(basics.url ? [relation(relationIds.url, 'hyperlink', basics.url, external)] : []),
    '</Relationships>',
  ].join('');
}

const partIds = new Map([
  ['header1', relationIds.header],
  ['footer1', relationIds.footer],
]);

function relation(id: string, type: string, target: string, mode = ''): Xml {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${escapeXml(target)}"${mode}/>`;
}

function coreProperties(author: string): string {
  const at = madeAt.toISOString();
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:creator>${escapeXml(author)}</dc:creator>${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('');
}
