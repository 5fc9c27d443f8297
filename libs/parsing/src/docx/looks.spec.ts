import { expect, test } from '@jest/globals';
import type { Line } from '../document/line.js';
import { rawDocx } from '../fixtures/zip-fixture.js';
import { readDocx } from './read-docx.js';
import { p, r, related } from './word-fixture.js';

const linesOf = async (body: string, parts: Record<string, string> = {}): Promise<Line[]> =>
  (await readDocx(rawDocx(body, related(parts)))).lines;
const style = (id: string, inner: string, more = 'w:type="paragraph"') =>
  `<w:style ${more} w:styleId="${id}">${inner}</w:style>`;
const styled = (id: string, text = 'Text') => p(r(text), `<w:pStyle w:val="${id}"/>`);
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const item = (num: number, depth: number) =>
  p(r('Item'), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${num}"/></w:numPr>`);

test.each([
  'Heading1',
  'berschrift1',
  'Titre1',
  'Ttulo1',
  'Título 2',
  'Encabezado 1',
  'Titolo 1',
  'Kop1',
  'Rubrik1',
])('a paragraph of style %s is a heading', async (id) => {
  expect((await linesOf(styled(id)))[0]?.styled).toBe('heading');
});

test.each(['Title', 'Titel', 'Titre', 'Título'])('a paragraph of style %s is the title', async (id) => {
  expect((await linesOf(styled(id)))[0]?.styled).toBe('title');
});

test('an outline level makes a heading, in the style or the paragraph; body level takes it away', async () => {
  const styles = style('Own', '<w:name w:val="Abschnitt"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
  const plain = p(r('Text'), '<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/>');
  const lines = await linesOf(styled('Own') + p(r('Text'), '<w:outlineLvl w:val="1"/>') + plain, { styles });
  expect(lines.map((line) => line.styled)).toEqual(['heading', 'heading', null]);
});

test('size and weight come from defaults, default style, bases, character styles and runs', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style('Normal', '<w:rPr><w:sz w:val="18"/></w:rPr>', 'w:type="paragraph" w:default="1"') +
    style('Base', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>') +
    style('Own', '<w:basedOn w:val="Base"/><w:rPr><w:sz w:val="32"/></w:rPr>') +
    style('Strong', '<w:rPr><w:b/></w:rPr>', 'w:type="character"');
  const strong = '<w:rStyle w:val="Strong"/>';
  const lines = await linesOf(
    p(r('a')) +
      styled('Own') +
      p(r('a', strong)) +
      p(r('a', strong), '<w:pStyle w:val="Own"/>') +
      p(r('a', '<w:b w:val="0"/>'), '<w:pStyle w:val="Own"/>'),
    { styles },
  );
  expect(lines.map(({ size, bold }) => [size, bold])).toEqual([
    [9, false],
    [16, true],
    [9, true],
    [16, false],
    [16, false],
  ]);
});

test('list items are bullets by their numbering or style, unless it has no sign', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'bullet', '•')}${level(1, 'decimal', '%2.')}${level(2, 'none', '')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
  const styles = style(
    'List',
    '<w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
  );
  const off = p(r('Item'), '<w:pStyle w:val="List"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  const lines = await linesOf(item(3, 0) + item(3, 1) + item(3, 2) + styled('List') + off + item(99, 0), {
    numbering,
    styles,
  });
  expect(lines.map(({ bullet, x }) => [bullet, x])).toEqual([
    [true, 18],
    [true, 54],
    [false, 90],
    [true, 18],
    [false, 0],
    [true, 0],
  ]);
});

test('a numbered heading is a heading, no list item', async () => {
  const [line] = await linesOf(
    p(r('Experience'), '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
  );
  expect(line).toMatchObject({ styled: 'heading', bullet: false });
});

test('white space above a line counts in usual line distances', async () => {
  const body = [1, 2, 3, 4].map(() => p(r('Line'), '<w:spacing w:after="160"/>')).join('');
  const apart = p(r('Apart'), '<w:spacing w:before="600" w:after="160"/>');
  const lines = await linesOf(body + apart + p('') + p(r('Below')));
  expect(lines.map(({ gapBefore }) => gapBefore)).toEqual([
    Infinity,
    1,
    1,
    1,
    expect.closeTo(2.1, 1),
    expect.closeTo(1.6, 1),
  ]);
});

test('each cell of a line is bold on its own', async () => {
  const [line] = await linesOf(p(r('Engineer', '<w:b/>') + '<w:r><w:tab/></w:r>' + r('2019')));
  expect(line).toMatchObject({ text: 'Engineer\t2019', boldCells: [true, false], bold: false });
});

test('lines broken by hand at the width of the page are full, paragraphs are not', async () => {
  const words = 'built and ran the services that carry the orders of a large shop and keeps them';
  const broken = Array.from({ length: 6 }, () => p(r(words))).join('') + p(r('in shape.'));
  expect((await linesOf(broken)).map(({ full }) => full)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  const flowing = broken + p(r(`${words} ${words}`));
  expect((await linesOf(flowing)).some(({ full }) => full)).toBe(false);
});
