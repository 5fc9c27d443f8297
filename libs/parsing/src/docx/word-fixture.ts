import type { ZipPart } from '../fixtures/zip-fixture.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run of text with these properties, in WordprocessingML. */
export function r(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs with these properties. */
export function p(runs: string, look = ''): string {
  return `<w:p><w:pPr>${look}</w:pPr>${runs}</w:p>`;
}

/** A table of rows of cells, each the XML of its blocks, or of its properties and blocks. */
export function tbl(rows: readonly (readonly string[])[], look = ''): string {
  return `<w:tbl><w:tblPr>${look}</w:tblPr>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A text box in VML. */
export function box(content: string, attributes = ''): string {
  return `<w:r><w:pict><v:shape ${attributes}><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

/** A field with its instruction and what it came to. */
export function field(instruction: string, result: string): string {
  return `${fieldSign('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${fieldSign('separate')}${r(result)}${fieldSign('end')}`;
}

/** Parts beside the main one, each related to it by its name as type and id; names may end in a figure. */
export function related(parts: Record<string, string>): ZipPart[] {
  const names = Object.keys(parts);
  const relations = names.map(
    (name) => `<Relationship Id="${name}" Type="${office}/${name.replace(/\d$/, '')}" Target="${name}.xml"/>`,
  );
  const link = `<Relationship Id="link" Type="${office}/hyperlink" Target="https://ada.example" TargetMode="External"/>`;
  return [
    {
      name: 'word/_rels/document.xml.rels',
      data: `<Relationships>${relations.join('')}${link}</Relationships>`,
    },
    ...names.map((name) => ({ name: `word/${name}.xml`, data: `<w:part>${parts[name]}</w:part>` })),
  ];
}

function fieldSign(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}
