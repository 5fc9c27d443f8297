import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import { drawPdf, stacked } from '../fixtures/pdf-fixture.js';
import type { Experience } from '../parsed-resume.js';

/** A resume whose experience section has these lines; `- ` opens a list item, `*` sets a line in bold. */
async function jobsOf(lines: readonly string[]): Promise<Experience[]> {
  const written = lines.map((line) =>
    paragraph(line.replace(/^(?:- |\*)/, ''), { list: line.startsWith('- '), bold: line.startsWith('*') }),
  );
  const docx = await drawDocx([
    paragraph('Jane Miller', { bold: true, size: 40 }),
    paragraph('jane.miller@example.com'),
    heading('Experience'),
    ...written,
  ]);
  return (await parse(docx)).experience;
}

const brief = (jobs: readonly Experience[]): string[] =>
  jobs.map(
    ({ title, company, location, start, end, isCurrent }) =>
      [title?.value, company?.value, location?.value, start?.normalized, end?.normalized]
        .map((part) => part ?? '-')
        .join(' | ') + (isCurrent ? ' now' : ''),
  );

const expected = [
  'Senior Software Engineer | Acme GmbH | Berlin | 2020-03 | - now',
  'Data Analyst | Globex Corporation | Hamburg | 2016-07 | 2020-02',
];
const work = ['- Built the billing platform', '- Led a team of five'];

test.each([
  ['title, company, place and date on lines of their own', ['Senior Software Engineer', 'Acme GmbH', 'Berlin', 'Mar 2020 – Present', ...work, 'Data Analyst', 'Globex Corporation', 'Hamburg', 'Jul 2016 – Feb 2020', ...work]],
  ['company first', ['Acme GmbH, Berlin', 'Senior Software Engineer, Mar 2020 – Present', ...work, 'Globex Corporation, Hamburg', 'Data Analyst, Jul 2016 – Feb 2020', ...work]],
  ['title and company parted by a dash, date at the right', ['*Senior Software Engineer — Acme GmbH, Berlin\tMar 2020 – Present', ...work, '*Data Analyst — Globex Corporation, Hamburg\tJul 2016 – Feb 2020', ...work]],
  ['title at company', ['Senior Software Engineer at Acme GmbH, Berlin (Mar 2020 – Present)', ...work, 'Data Analyst at Globex Corporation, Hamburg (Jul 2016 – Feb 2020)', ...work]],
  ['date first', ['03/2020 – Present\tSenior Software Engineer', 'Acme GmbH, Berlin', ...work, '07/2016 – 02/2020\tData Analyst', 'Globex Corporation, Hamburg', ...work]],
  ['date as a heading', ['Mar 2020 – Present', 'Senior Software Engineer', 'Acme GmbH, Berlin', ...work, 'Jul 2016 – Feb 2020', 'Data Analyst', 'Globex Corporation, Hamburg', ...work]],
  ['bars', ['Acme GmbH | Senior Software Engineer | Berlin | Mar 2020 – Present', ...work, 'Globex Corporation | Data Analyst | Hamburg | Jul 2016 – Feb 2020', ...work]],
  ['commas only', ['Senior Software Engineer, Acme GmbH, Berlin, Mar 2020 – Present', ...work, 'Data Analyst, Globex Corporation, Hamburg, Jul 2016 – Feb 2020', ...work]],
  ['no statements below', ['*Senior Software Engineer', 'Acme GmbH, Berlin\tMar 2020 – Present', '*Data Analyst', 'Globex Corporation, Hamburg\tJul 2016 – Feb 2020']],
])('%s', async (_, lines) => expect(brief(await jobsOf(lines))).toEqual(expected)); // prettier-ignore

test('a sentence is neither title nor company, and a name before a place is the company', async () => {
  const lines = [
    'Prep Cook\tJune 2018 - May 2021',
    'The Copper Kettle, Portland, OR',
    'Ran the cold station.',
  ];
  const jobs = await jobsOf([
    ...lines,
    'Barista\tMay 2016 - May 2018',
    'Grounds, Salem, OR',
    'Served drinks.',
  ]);
  expect(brief(jobs)).toEqual([
    'Prep Cook | The Copper Kettle | Portland, OR | 2018-06 | 2021-05',
    'Barista | Grounds | Salem, OR | 2016-05 | 2018-05',
  ]);
  expect(jobs.map(({ bullets }) => bullets.map(({ value }) => value))).toEqual([
    ['Ran the cold station.'],
    ['Served drinks.'],
  ]);
});

test('positions dated in short years stay apart', async () => {
  const jobs = await jobsOf([
    'Plumber, self-employed',
    'Autumn 2020 – now',
    'Fitted kitchens.',
    'Site Plumber | Lang & Sons GmbH | Hamburg',
    '03/16 - 08/20',
    'Fitted offices.',
    'Plumber | Rohr AG',
    "since '12 until 02/2016",
    'Helped with repairs.',
  ]);
  expect(brief(jobs)).toEqual([
    'Plumber | self-employed | - | 2020 | - now',
    'Site Plumber | Lang & Sons GmbH | Hamburg | 2016-03 | 2020-08',
    'Plumber | Rohr AG | - | 2012 | 2016-02',
  ]);
});

test('statements on lines of their own without marks stay apart', async () => {
  const texts = stacked(
    ['*Jane Miller', 'jane.miller@example.com', 'EXPERIENCE', '*Plumber, Acme Ltd', '2018 – 2020',
      'Fitted bathrooms in two hundred flats of a housing company without one complaint.',
      'Taught apprentices.', 'Repaired boilers at night.', 'SKILLS', 'Soldering, Welding'],
    60, 60,
  ); // prettier-ignore
  const [job] = (await parse(await drawPdf(texts))).experience;
  expect(job?.bullets.map(({ value }) => value.split(' ')[0])).toEqual(['Fitted', 'Taught', 'Repaired']);
});

test('several roles under one employer share it', async () => {
  const lines = [
    '*Acme GmbH, Berlin',
    'Senior Engineer\tMar 2020 – Present',
    ...work,
    'Engineer\tJul 2016 – Feb 2020',
    ...work,
  ];
  const jobs = await jobsOf(lines);
  expect(jobs.map(({ title, company }) => `${title?.value} @ ${company?.value}`)).toEqual([
    'Senior Engineer @ Acme GmbH',
    'Engineer @ Acme GmbH',
  ]);
});

test('statements go to the job they stand under', async () => {
  const jobs = await jobsOf([
    'Engineer at Acme Ltd, 2018 – 2020',
    ...work,
    'Analyst at Globex Ltd, 2015 – 2018',
    '- Wrote reports',
  ]);
  expect(jobs.map(({ bullets }) => bullets.map(({ value }) => value))).toEqual([
    ['Built the billing platform', 'Led a team of five'],
    ['Wrote reports'],
  ]);
});

test('a German job is read like an English one', async () => {
  const jobs = await jobsOf([
    'Softwareentwickler',
    'Nordlicht GmbH, Hamburg',
    'Oktober 2019 – heute',
    '- Entwicklung von Schnittstellen',
  ]);
  expect(brief(jobs)).toEqual(['Softwareentwickler | Nordlicht GmbH | Hamburg | 2019-10 | - now']);
});

test('what is not given stays empty', async () => {
  const [job] = await jobsOf(['Software Engineer\t2018 – 2020', '- Built things']);
  expect(job?.company).toBeNull();
  expect(job?.location).toBeNull();
});

test('a title is normalised to the occupation of the taxonomy, whatever its rank, team and language', async () => {
  const jobs = await jobsOf([
    'Softwareentwicklerin Zahlungsverkehr', 'Nordlicht GmbH', '10/2019 – heute',
    'Staff Nurse, Intensive Care', 'Aireside Hospital', '01/2015 – 09/2019',
    'Keeper of the Moonlight', 'Lantern & Co. Ltd', '2012 – 2014',
  ]); // prettier-ignore
  expect(jobs.map(({ title }) => title?.normalized)).toEqual([
    'Software Developers',
    'Registered Nurses',
    null,
  ]);
});

test('terms of a post and how long it lasted are no part of its fields', async () => {
  const jobs = await jobsOf([
    '*Senior Software Engineer (Full-time)',
    'Acme GmbH · Permanent · Berlin',
    'Mar 2020 – Present · 2 yrs 3 mos',
    '*Data Analyst (Part-time)',
    'Globex Corporation · Contract · Hamburg',
    'Jul 2016 – Feb 2020 · 3 yrs 8 mos',
  ]);
  expect(brief(jobs)).toEqual(expected);
});

test('an unknown place is told by the brackets or the comma it stands behind in most entries', async () => {
  for (const [open, close] of [
    [' (', ')'],
    [', ', ''],
  ] as const) {
    const jobs = await jobsOf([
      '*Senior Software Engineer\tMar 2020 – Present',
      `Vantorio${open}Netherwick${close}`,
      '*Data Analyst\tJul 2016 – Feb 2020',
      `Hollis Tarn${open}Port Ellery${close}`,
    ]);
    expect(jobs.map(({ company, location }) => [company?.value, location?.value])).toEqual([
      ['Vantorio', 'Netherwick'],
      ['Hollis Tarn', 'Port Ellery'],
    ]);
  }
});

test('a place in brackets may have the title behind it', async () => {
  const jobs = await jobsOf(['Acme GmbH (Berlin), Senior Software Engineer\tMar 2020 – Present']);
  expect(brief(jobs)).toEqual(['Senior Software Engineer | Acme GmbH | Berlin | 2020-03 | - now']);
});

test('a title in brackets may stand behind the place', async () => {
  const jobs = await jobsOf(['Acme GmbH, Berlin (Senior Software Engineer)\tMar 2020 – Present']);
  expect(brief(jobs)).toEqual(['Senior Software Engineer | Acme GmbH | Berlin | 2020-03 | - now']);
});

/** The jobs of an HTML page, whose words are set in several types. */
async function jobsOfHtml(...lines: string[]): Promise<string[]> {
  const page = `<h1>Jane Miller</h1><p>jane.miller@example.com</p><h2>Experience</h2>${lines.map((line) => `<p>${line}</p>`).join('')}`;
  return brief((await parse(Buffer.from(page))).experience);
}

test('fields set in different type are parted where the type changes', async () => {
  expect(
    await jobsOfHtml(
      '<b>Steeplejack</b>, Vantorio, Netherwick',
      'Mar 2020 – Present',
      '<b>Data Analyst</b>, Hollis Tarn, Hamburg',
      'Jul 2016 – Feb 2020',
      '<b>Nurse</b>, Brindle and Moss, Leeds',
      'Jul 2012 – Feb 2016',
    ),
  ).toEqual([
    'Steeplejack | Vantorio | Netherwick | 2020-03 | - now',
    'Data Analyst | Hollis Tarn | Hamburg | 2016-07 | 2020-02',
    'Nurse | Brindle and Moss | Leeds | 2012-07 | 2016-02',
  ]);
});

test('slanted words part fields as bold ones do, and the word between them is in neither', async () => {
  expect(await jobsOfHtml('Bellfounder at <i>Ostrava Lane</i> (Mar 2020 – Present)')).toEqual([
    'Bellfounder | Ostrava Lane | - | 2020-03 | - now',
  ]);
});

test('capitals on one side of a comma part fields', async () => {
  expect(await jobsOfHtml('SCRUTINEER, Velmora Ltd', 'Mar 2020 – Present')).toEqual([
    'SCRUTINEER | Velmora Ltd | - | 2020-03 | - now',
  ]);
});

test('an employer or a title in brackets is parted from the other', async () => {
  expect(
    brief(
      await jobsOf([
        'Senior Software Engineer (Acme GmbH, Berlin)\tMar 2020 – Present',
        'Data Analyst (Globex Corporation, Hamburg)\tJul 2016 – Feb 2020',
      ]),
    ),
  ).toEqual(expected);
  expect(brief(await jobsOf(['Hollis Tarn (Data Analyst)\tJul 2016 – Feb 2020']))).toEqual([
    'Data Analyst | Hollis Tarn | - | 2016-07 | 2020-02',
  ]);
});

test('a head may end in a full stop before the date in the margin at its right', async () => {
  const jobs = await jobsOf([
    'Senior Software Engineer, Acme GmbH, Berlin.\tMar 2020 – Present',
    'Data Analyst, Globex Corporation, Hamburg.\tJul 2016 – Feb 2020',
  ]);
  expect(brief(jobs)).toEqual(expected);
});

test('a full stop of a legal form ends no sentence', async () => {
  const jobs = await jobsOf([
    'Mar 2020 – Present',
    'Encargado de Mantenimiento Eléctrico, Deba Garaia S. Coop.',
    ...work,
  ]);
  expect(brief(jobs)).toEqual([
    'Encargado de Mantenimiento Eléctrico | Deba Garaia S. Coop. | - | 2020-03 | - now',
  ]);
});
