import { expect, test } from '@jest/globals';
import { readXml } from '../docx/read-xml.js';
import { gazetteerFile, receivedOn } from '../fixtures/parse.js';
import { drawPdf, stacked } from '../fixtures/pdf-fixture.js';
import { drawResume } from './draw-resume.js';

const options = { receivedOn, gazetteerFile };
const lines = [
  '*Ada <Stone> & "Co"',
  'ada@example.org',
  'EXPERIENCE',
  '*Engineer, Acme Ltd',
  '2019 - 2021',
  '- Built',
];

test('the drawing is well-formed, whatever the text says', async () => {
  const { svg } = await drawResume(await drawPdf(stacked(lines, 40, 40)), options);
  const texts: string[] = [];
  readXml(svg, { open: () => undefined, close: () => undefined, text: (text) => texts.push(text) });
  expect(texts).toContain('Ada <Stone> & "Co"');
});

test('lines are numbered in reading order, pages stand one below another', async () => {
  const drawn = [
    ...stacked(lines, 40, 40),
    ...stacked(['EDUCATION', 'University of Bonn, 2012'], 40, 40).map((text) => ({ ...text, page: 2 })),
  ];
  const { svg } = await drawResume(await drawPdf(drawn), options);
  expect([...svg.matchAll(/text-anchor="end">(\d+)</g)].map(([, number]) => Number(number))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
  const tops = [...svg.matchAll(/translate\(24 (\d+)\)/g)].map(([, top]) => Number(top));
  expect(tops).toHaveLength(2);
  expect(tops[1]! - tops[0]!).toBeGreaterThan(800);
});

test('a field is framed where it stands', async () => {
  const { svg } = await drawResume(await drawPdf(stacked(lines, 40, 40)), options);
  const [, x] = /<text x="([\d.]+)"[^>]*>email</.exec(svg) ?? [];
  expect(Number(x)).toBeCloseTo(40.5, 0);
});
