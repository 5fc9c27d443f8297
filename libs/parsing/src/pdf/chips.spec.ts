import { expect, test } from '@jest/globals';
import { drawPdf, type DrawnText } from '../fixtures/pdf-fixture.js';
import { readPdf } from './read-pdf.js';

const skills: DrawnText[] = [
  { text: 'Patient care', x: 40, y: 100 },
  { text: 'Triage', x: 99, y: 100 },
  { text: 'Wound care', x: 131, y: 100 },
];

test('texts that have a box each are cells, however close they stand', async () => {
  const boxes = [[38, 58], [97, 31], [129, 60]].map(([x = 0, width = 0]) => ({ x, y: 97, width, height: 14, color: '#dddddd' })); // prettier-ignore
  const { lines } = await readPdf(await drawPdf(skills, boxes));
  expect(lines[0]?.text).toBe('Patient care\tTriage\tWound care');
});

test('a box around a whole line parts nothing in it', async () => {
  const { lines } = await readPdf(
    await drawPdf(skills, [{ x: 30, y: 97, width: 300, height: 14, color: '#dddddd' }]),
  );
  expect(lines[0]?.text).toBe('Patient care Triage Wound care');
});

test('where words are parted by blanks, a wide gap without one parts two cells', async () => {
  const apart = skills.map((text, at) => ({ ...text, x: text.x + 5 * at }));
  const { lines } = await readPdf(await drawPdf(apart, []));
  expect(lines[0]?.text).toBe('Patient care\tTriage\tWound care');
});
