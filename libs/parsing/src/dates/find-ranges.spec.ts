import { expect, test } from '@jest/globals';
import { findRanges } from './find-ranges.js';

const read = (text: string): string =>
  findRanges(text)
    .map(({ from, to, isCurrent }) => `${from?.date ?? ''}..${isCurrent ? 'now' : (to?.date ?? '')}`)
    .join(' ');

test.each([
  ['Jan 2020 – Mar 2021', '2020-01..2021-03'],
  ['January 2020 to present', '2020-01..now'],
  ["Mar '21 - Jun '22", '2021-03..2022-06'],
  ['03/2021 – heute', '2021-03..now'],
  ['2021-03 — 2022-11', '2021-03..2022-11'],
  ['2021/03 - 2022/11', '2021-03..2022-11'],
  ['01.03.2019 bis 31.12.2020', '2019-03-01..2020-12-31'],
  ['Oktober 2015 – März 2019', '2015-10..2019-03'],
  ["janvier 2020 – aujourd'hui", '2020-01..now'],
  ['mars 2019 à août 2019', '2019-03..2019-08'],
  ['enero de 2014 – abril de 2018', '2014-01..2018-04'],
  ['mayo 2018 - actualidad', '2018-05..now'],
  ['desde mayo de 2018', '2018-05..now'],
  ['seit 04/2019', '2019-04..now'],
  ['depuis 2019', '2019..now'],
  ['since 2019', '2019..now'],
  ['From: 03/2019 To: 05/2021', '2019-03..2021-05'],
  ['Start date: 2019\nEnd date: Present', '2019..now'],
  ['Date de début\t09/2018\nDate de fin\t06/2020', '2018-09..2020-06'],
  ['Eintritt: 04/2019', '2019-04..now'],
  ['03/2019\t05/2021', '2019-03..2021-05'],
  ['11/17 - 02/19', '2017-11..2019-02'],
  ['03/20 – present', '2020-03..now'],
  ["since '14 until 10/2017", '2014..2017-10'],
  ["'09 – '12", '2009..2012'],
  ['open 24/7, 3/10 of 08/12 forms', ''],
  ['2015 - 2019', '2015..2019'],
  ['2015–19', '2015..2019'],
  ['2019/20', '2019..2020'],
  ['Jan – Mar 2021', '2021-01..2021-03'],
  ['Nov – Feb 2021', '2020-11..2021-02'],
  ['Spring 2021', '..2021'],
  ['Q2 2020 – Q4 2020', '2020..2020'],
  ['2019-05 –', '2019-05..now'],
  ['May 2020', '..2020-05'],
  ['bis 2019', '..2019'],
  ['from 2012 until 2014', '2012..2014'],
  ['2018 to date', '2018..now'],
  ['Sep 2016 - till now', '2016-09..now'],
  ['Present - 2019', '2019..now'],
  ['2020/2022', '2020..2022'],
])('%s reads as %s', (text, expected) => expect(read(text)).toBe(expected));

test.each(['grew revenue by 2000%', 'served 1,999 users', '+49 176 2020123', 'room 20215', '$2019'])(
  'there is no date in "%s"',
  (text) => expect(findRanges(text)).toEqual([]),
);

test('a span knows where its words stand', () => {
  const [range] = findRanges('Engineer (Jan 2020 – Present), Berlin');
  expect('Engineer (Jan 2020 – Present), Berlin'.slice(range?.start, range?.end)).toBe('Jan 2020 – Present');
});
