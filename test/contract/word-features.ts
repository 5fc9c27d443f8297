import { storedZip } from '../support/stored-zip.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const spaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const roots: Record<string, string> = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
};

/** A Word document with this body and these further parts, written by hand. */
function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const names = Object.keys(parts);
  const overrides = ['document.main', ...names].map(
    (name) => `<Override PartName="/word/${name.split('.')[0]}.xml" ContentType="${mime}.${name}+xml"/>`,
  );
  const related = names.map(
    (name) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
  );
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `<w:document ${spaces}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${packaged}/relationships">${related.join('')}<Relationship Id="link" Type="${office}/hyperlink" Target="https://ada.example" TargetMode="External"/></Relationships>`,
    ],
    ...names.map((name): [string, string] => [
      `word/${name}.xml`,
      `<w:${roots[name] ?? name} ${spaces}>${parts[name]}</w:${roots[name] ?? name}>`,
    ]),
  ];
  return storedZip(files.map(([name, text]) => [name, Buffer.from(text)] as const));
}

const r = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, look = '') => `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inner}</w:p>`;
const cell = (inner: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const fieldSign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${fieldSign('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${fieldSign('separate')}${r(result)}${fieldSign('end')}`;
const shape = (content: string) =>
  `<w:r><w:pict><v:shape style="width:90pt;height:40pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const nested = table(row(cell(p(r('Inner one'))), cell(p(r('Inner two')))));
const section = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`;

/** Documents with one feature of WordprocessingML each, whose words any reader shows alike. */
export const featureDocuments: { name: string; bytes: Uint8Array }[] = [
  {
    name: 'nested and merged tables',
    bytes: wordFile(
      table(
        row(cell(p(r('Across both')), '<w:gridSpan w:val="2"/>')),
        row(cell(p(r('Tall')), '<w:vMerge w:val="restart"/>'), cell(nested + p(r('Below')))),
        row(cell(p(''), '<w:vMerge/>'), cell(p(r('Beside the tall one')))),
      ),
    ),
  },
  {
    name: 'columns and a column break',
    bytes: wordFile(
      p(r('Left')) + p(`<w:r><w:br w:type="column"/></w:r>${r('Right')}`) + section('<w:cols w:num="2"/>'),
    ),
  },
  { name: 'a VML text box', bytes: wordFile(p(r('Before ') + shape(p(r('In the box'))) + r(' after'))) },
  {
    name: 'header and footer',
    bytes: wordFile(
      p(r('Body')) +
        section(
          '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>',
        ),
      { header: p(r('Ada Byron')), footer: p(r('ada at example.org')) },
    ),
  },
  {
    name: 'footnotes and endnotes',
    bytes: wordFile(
      p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>`),
      {
        footnotes: `<w:footnote w:id="2">${p(r('A note below'))}</w:footnote>`,
        endnotes: `<w:endnote w:id="3">${p(r('A note at the end'))}</w:endnote>`,
      },
    ),
  },
  {
    name: 'content controls, smart tags and hyperlinks',
    bytes: wordFile(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('Controlled'))}</w:sdtContent></w:sdt>` +
        p(
          `<w:smartTag w:element="City">${r('Bonn')}</w:smartTag> <w:hyperlink r:id="link">${r('my page')}</w:hyperlink>`,
        ),
    ),
  },
  {
    name: 'fields',
    bytes: wordFile(p(field(' HYPERLINK "https://ada.example" ', 'my page') + r(' and more'))),
  },
  {
    name: 'changes tracked',
    bytes: wordFile(
      p(
        `${r('Kept ')}<w:ins w:id="1" w:author="a">${r('inserted')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>deleted</w:delText></w:r></w:del>`,
      ),
    ),
  },
  {
    name: 'tabs and breaks',
    bytes: wordFile(p('<w:r><w:t>Engineer</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Acme</w:t></w:r>')),
  },
  {
    name: 'lists and headings',
    bytes: wordFile(
      p(r('Experience'), '<w:pStyle w:val="Heading1"/>') +
        p(r('Built things'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      {
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      },
    ),
  },
];
