import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

/** Start and end of the one job of a resume in English, German or French, written by its contact and dates. */
async function spanOf(contact: string, dates: string, told: string): Promise<unknown[]> {
  const lines = ['Jane Miller', contact, 'jane.miller@example.com', '', 'Experience', 'Engineer, Acme Ltd', dates];
  const { experience } = await parse(Buffer.from([...lines, `- ${told}`, `- ${told}`].join('\n')));
  return experience.flatMap(({ start, end }) => [start?.normalized, end?.normalized]);
} // prettier-ignore

const english = 'Built the pumps of the town and wrote the reports about them for everybody';
const german = 'Die Pumpen der Stadt gebaut und die Berichte darüber für alle geschrieben';
const french = 'A construit les pompes de la ville et rédigé les rapports pour tous les services';

test.each([
  ['a day over 12 tells for the whole document', 'Austin, TX', '01/09/2019 - 31/08/2021', english, ['2019-09-01', '2021-08-31']],
  ['a day in the second place tells too', 'London, UK', '01/09/2019 - 08/31/2021', english, ['2019-01-09', '2021-08-31']],
  ['German has the day first', 'Berlin', '01/09/2019 - 02/08/2021', german, ['2019-09-01', '2021-08-02']],
  ['French has the day first', 'Lyon', '01/09/2019 - 02/08/2021', french, ['2019-09-01', '2021-08-02']],
  ['English in the United States has the month first', 'Austin, TX', '01/09/2019 - 02/08/2021', english, ['2019-01-09', '2021-02-08']],
  ['English in Britain has the day first', 'London, UK', '01/09/2019 - 02/08/2021', english, ['2019-09-01', '2021-08-02']],
  ['English from nowhere tells the year only', 'Remote', '01/09/2019 - 02/08/2021', english, ['2019', '2021']],
])('%s', async (_, contact, dates, told, expected) =>
  expect(await spanOf(contact, dates, told)).toEqual(expected),
); // prettier-ignore
