import { expect, test } from '@jest/globals';
import { rawDocx } from '../fixtures/zip-fixture.js';
import { readDocx } from './read-docx.js';
import { box, field, p, r, related } from './word-fixture.js';

const read = (body: string, parts: Record<string, string> = {}) => readDocx(rawDocx(body, related(parts)));
const textOf = async (body: string, parts: Record<string, string> = {}) =>
  (await read(body, parts)).lines.map(({ text }) => text);
const versions = (choice: string) =>
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Choice Requires="wpg">${box(p(r('Second')))}</mc:Choice><mc:Fallback>${box(p(r('Older')))}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
const sym = (char: string, font: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const pageReferences = (more: string) =>
  `<w:sectPr><w:headerReference w:type="even" r:id="header3"/><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/>${more}</w:sectPr>`;

test('text after a text box in the same paragraph keeps its look', async () => {
  const { lines } = await read(
    p(r('Before') + box(p(r('Boxed'))) + r(' after', '<w:b/>') + '<w:r><w:tab/></w:r>'),
  );
  expect(lines.map(({ text }) => text)).toEqual(['Before after', 'Boxed']);
});

test('the older version of a content is read where the newer one has no text', async () => {
  expect(await textOf(versions('<w:drawing/>') + p(r('x')))).toEqual(['Second', 'x']);
  expect(await textOf(versions(box(p(r('Newer')))))).toEqual(['Newer']);
});

test('instructions of fields are not shown, what they came to is', async () => {
  const split =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPER</w:instrText></w:r><w:r><w:instrText>LINK "mailto:ada@example.org"</w:instrText></w:r><w:r><w:t>instruction</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `${r('write me')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { lines, links } = await read(
    p(split) +
      p(field('HYPERLINK \\l "here"', 'below')) +
      p(`<w:fldSimple w:instr="HYPERLINK https://ada.example">${r('page')}</w:fldSimple>`),
  );
  expect(lines.map(({ text }) => text)).toEqual(['write me', 'below', 'page']);
  expect(links.map(({ url }) => url)).toEqual(['mailto:ada@example.org', 'https://ada.example']);
});

test('a field broken off hides nothing after its paragraph', async () => {
  expect(await textOf(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('lost')}`) + p(r('kept')))).toEqual(
    ['kept'],
  );
});

test('links of words and of pictures are kept', async () => {
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr><a:hlinkClick r:id="link"/></wp:docPr></wp:inline></w:drawing></w:r>';
  const { links } = await read(p(`<w:hyperlink r:id="link">${r('page')}</w:hyperlink>${picture}`));
  expect(links.map(({ url }) => url)).toEqual(['https://ada.example', 'https://ada.example']);
});

test('symbols of picture fonts are bullets or nothing, other symbols their sign', async () => {
  const { lines } = await read(
    p(sym('F0A7', 'Wingdings') + r(' Built')) +
      p(r('§', '<w:rFonts w:ascii="Wingdings"/>') + r(' Sold')) +
      p(sym('B7', 'Symbol') + r(' Led')) +
      p(sym('0028', 'Wingdings') + r('+49 30 1234567')) +
      p(sym('00E9', 'Arial') + r('mile')),
  );
  expect(lines.map(({ text }) => text)).toEqual(['• Built', '• Sold', '• Led', '+49 30 1234567', 'émile']);
  expect(lines.map(({ bullet }) => bullet)).toEqual([true, true, true, false, false]);
});

test('hyphens, spaces, ligatures, marks of direction and letter-spaced words are plain letters', async () => {
  const signs =
    '<w:r><w:t>Jean</w:t><w:noBreakHyphen/><w:t>Luc Soft</w:t><w:softHyphen/><w:t>ware\u00ADhaus</w:t></w:r>';
  expect(
    await textOf(
      p(signs) + p(r('o\uFB03ce\u00A0\u200F10')) + p(r('S K I L L S')) + p(r('Skills', '<w:caps/>')),
    ),
  ).toEqual(['Jean-Luc Softwarehaus', 'office 10', 'SKILLS', 'Skills']);
});

test('line ends of the file are no line breaks, and character data count', async () => {
  expect(await textOf(p('<w:r><w:t>one\n        two <![CDATA[R&D]]></w:t></w:r>'))).toEqual(['one two R&D']);
});

test('changes: inserted text is kept, deleted text, rows and marks are gone, old looks do not count', async () => {
  const old = '<w:rPrChange><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>';
  const deletedRow = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('row'))}</w:tc></w:tr></w:tbl>`;
  const { lines } = await read(
    p(
      `<w:ins>${r('Inserted', old)}</w:ins><w:moveFrom>${r('moved')}</w:moveFrom><w:del>${r('deleted')}</w:del>`,
    ) +
      deletedRow +
      p(r('One '), '<w:rPr><w:del/></w:rPr>') +
      p(r('paragraph')),
  );
  expect(lines.map(({ text, bold }) => [text, bold])).toEqual([
    ['Inserted', false],
    ['One paragraph', false],
  ]);
});

test('content controls and smart tags are see-through', async () => {
  const tag = `<w:smartTag w:element="City">${r('Bonn')}</w:smartTag>`;
  expect(
    await textOf(
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p(tag)}</w:sdtContent></w:sdt>`,
    ),
  ).toEqual(['Bonn']);
});

test('a large initial belongs to its paragraph', async () => {
  expect(await textOf(p(r('E'), '<w:framePr w:dropCap="drop"/>') + p(r('ngineer')))).toEqual(['Engineer']);
});

test('headers that pages show come first: of the first page, of the others; those switched off do not count', async () => {
  const parts = {
    header1: p(r('Ada Byron')) + p(r('Bonn')),
    header2: p(r('ada@example.org')) + p(r('Ada Byron')),
    header3: p(r('Even')),
    footer1: p(r('Foot')),
  };
  expect(await textOf(p(r('Body')) + pageReferences(''), parts)).toEqual([
    'Ada Byron',
    'Bonn',
    'Body',
    'Foot',
  ]);
  const settings = '<w:evenAndOddHeaders/>';
  expect(await textOf(p(r('Body')) + pageReferences('<w:titlePg/>'), { ...parts, settings })).toEqual([
    'ada@example.org',
    'Ada Byron',
    'Bonn',
    'Even',
    'Body',
    'Foot',
  ]);
});

test('a footer that counts pages is furniture, a header with the name is not', async () => {
  const references =
    '<w:sectPr><w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/></w:sectPr>';
  const { lines } = await read(p(r('Body')) + references, {
    header1: p(r('Ada Byron ') + field('PAGE', '1')),
    footer1: p(r('Page ') + field('PAGE \\* MERGEFORMAT', '1') + r(' of ') + field('NUMPAGES', '2')),
  });
  expect(lines.map(({ text, furniture }) => [text, furniture])).toEqual([
    ['Ada Byron 1', false],
    ['Body', false],
    ['Page 1 of 2', true],
  ]);
});

test('notes are read once, after the text', async () => {
  const parts = {
    footnotes: `<w:footnote>${p(r('Below'))}</w:footnote>`,
    endnotes: `<w:endnote>${p(r('At the end'))}</w:endnote>`,
  };
  expect(await textOf(p(r('Text')), parts)).toEqual(['Text', 'Below', 'At the end']);
});

test('a page break and the note of where it fell when printed are one page', async () => {
  const body =
    p(`${r('One')}<w:r><w:br w:type="page"/></w:r>`) + p(`<w:r><w:lastRenderedPageBreak/></w:r>${r('Two')}`);
  expect((await read(body)).lines.map(({ page }) => page)).toEqual([1, 2]);
});
