import { expect, test } from '@jest/globals';
import { drawOdt } from '../fixtures/odt-fixture.js';
import { readOdt } from './read-odt.js';

const p = (text: string) => `<text:p>${text}</text:p>`;
const span = (text: string, style: string) => `<text:span text:style-name="${style}">${text}</text:span>`;
const style = (name: string, family: string, properties: string) =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`;
const automaticStyles = [
  style('White', 'text', '<style:text-properties fo:color="#ffffff"/>'),
  style('Pale', 'text', '<style:text-properties fo:color="#ffffff" fo:background-color="#203864"/>'),
  style('Auto', 'text', '<style:text-properties fo:color="#ffffff" style:use-window-font-color="true"/>'),
  style('Tiny', 'text', '<style:text-properties fo:font-size="1pt"/>'),
  style('DarkCell', 'table-cell', '<style:table-cell-properties fo:background-color="#203864"/>'),
  style('DarkBox', 'graphic', '<style:graphic-properties draw:fill="solid" draw:fill-color="#203864"/>'),
].join('');
const cell = (content: string, name = '') =>
  `<table:table-cell table:style-name="${name}">${content}</table:table-cell>`;
const covered = (times = 1) => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;
const table = (...rows: string[]) =>
  `<table:table>${rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')}</table:table>`;

async function read(body: string): Promise<{ texts: string[]; hidden: string[] }> {
  const { lines, findings } = await readOdt(drawOdt(body, { automaticStyles }));
  return { texts: lines.map(({ text }) => text), hidden: findings.map(({ detail }) => detail) };
}

test('text in the colour of the page or too small to read is left out and reported', async () => {
  expect(await read(p(`Seen ${span('unseen', 'White')} ${span('speck', 'Tiny')}`))).toEqual({
    texts: ['Seen'],
    hidden: ['11 hidden characters'],
  });
});

test('white text on a ground of its own, in a dark cell or box, and automatic colours are seen', async () => {
  const white = p(span('In white', 'White'));
  const box = `<draw:frame draw:style-name="DarkBox"><draw:text-box>${white}</draw:text-box></draw:frame>`;
  const body = p(span('Marked', 'Pale')) + table(cell(white, 'DarkCell')) + p(box) + p(span('Plain', 'Auto'));
  expect(await read(body)).toEqual({ texts: ['Marked', 'In white', 'In white', 'Plain'], hidden: [] });
});

test('a dark shape elsewhere may lie behind white text: it counts as seen', async () => {
  const shape = '<draw:rect draw:style-name="DarkBox" svg:width="5cm" svg:height="5cm"/>';
  const body = p(`Seen${shape.replaceAll('svg:', 'draw:')}`) + p(span('Perhaps', 'White'));
  expect(await read(body)).toEqual({ texts: ['Seen', 'Perhaps'], hidden: [] });
});

test('cells that a merged one covers keep the columns of the rows in line', async () => {
  const long = 'Kept the books of forty people, closed each month in time and answered to auditors.';
  const rows = [
    cell(p('Experience')) + cell(p('Clerk, Acme') + p(long)) + cell(p('2019 – 2021')),
    covered() + cell(p('Cook, Umbrella') + p(long)) + cell(p('2016 – 2019')),
  ];
  expect((await read(table(...rows))).texts).toEqual([
    'Experience',
    'Clerk, Acme\t2019 – 2021',
    long,
    'Cook, Umbrella\t2016 – 2019',
    long,
  ]);
});

test('a drawn shape holds its text apart from the paragraph it hangs on', async () => {
  const shape = `<draw:custom-shape>${p('In the shape')}</draw:custom-shape>`;
  expect((await read(p(`Before${shape} and after`))).texts).toEqual(['Before and after', 'In the shape']);
});

test('footers belong to no section', async () => {
  const masterStyles = `<style:master-page style:name="Standard"><style:footer>${p('ada@example.org')}</style:footer></style:master-page>`;
  const { lines } = await readOdt(drawOdt(p('Body'), { masterStyles }));
  expect(lines.map(({ text, furniture }) => [text, furniture])).toEqual([
    ['Body', false],
    ['ada@example.org', true],
  ]);
});
