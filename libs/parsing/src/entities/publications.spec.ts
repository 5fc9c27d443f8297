import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';

async function works(lines: readonly string[]): Promise<string[]> {
  const { publications } = await parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading('Publications'),
      ...lines.map((line) => paragraph(line.replace('*', ''), { bold: line.startsWith('*') })),
      heading('References'),
      paragraph('On request'),
    ]),
  );
  return publications.map(({ value, issuer, date }) =>
    [value, issuer?.value ?? '-', date?.normalized ?? '-'].join(' | '),
  );
}

test.each([
  'Miller, J., & Okafor, D. (2019). Slow tides of the north. Journal of Coastal Studies, 12(3), 45–67.',
  'J. Miller, K. Haas and P. Orta. Slow tides of the north. Journal of Coastal Studies, 2019.',
  'Miller J, Haas K et al. Slow tides of the north. Journal of Coastal Studies. 2019;12:45-67.',
  'Jane Miller, Karl Haas: Slow tides of the north. In: Journal of Coastal Studies, 2019.',
  'Miller, Jane, "Slow tides of the north," Journal of Coastal Studies, vol. 12, 2019',
  '[1] „Slow tides of the north“, Journal of Coastal Studies (2019)',
  'Slow tides of the north, Journal of Coastal Studies, 2019',
  '2019\tSlow tides of the north. Journal of Coastal Studies',
])('%s is a title, a venue and a year', async (line) => {
  expect(await works([line])).toEqual(['Slow tides of the north | Journal of Coastal Studies | 2019']);
});

test('authors and venue may stand below a title in bold', async () => {
  const lines = ['*Slow tides of the north', 'Miller, J., Haas, K.', 'Journal of Coastal Studies, 2019'];
  expect(await works([...lines, '*Fast tides', 'Miller, J.', 'Orvex Letters, 2020'])).toEqual([
    'Slow tides of the north | Journal of Coastal Studies | 2019',
    'Fast tides | Orvex Letters | 2020',
  ]);
});
