import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import type { ParsedResume } from '../parsed-resume.js';

function written(lines: readonly string[]): ReturnType<typeof paragraph>[] {
  return lines.map((line) => paragraph(line.replace(/^- /, ''), { list: line.startsWith('- ') }));
}

/** A resume with these lines of work and of study; `- ` opens a list item. */
async function filledIn(work: readonly string[], study: readonly string[] = []): Promise<ParsedResume> {
  const docx = await drawDocx([
    paragraph('Jane Miller', { bold: true, size: 40 }),
    paragraph('jane.miller@example.com'),
    heading('Experience'),
    ...written(work),
    ...(study.length > 0 ? [heading('Education'), ...written(study)] : []),
  ]);
  return parse(docx);
}

const jobsOf = ({ experience }: ParsedResume): string[] =>
  experience.map(({ title, company, location, start, end, isCurrent, bullets }) =>
    [title, company, location, start, end].map((field) => field?.value ?? '-').join(' | ') + (isCurrent ? ' now' : '') + ` ${bullets.length}`,
  ); // prettier-ignore

const expected = [
  'Fitter | Lowmoor | Leeds | 03/2020 | - now 2',
  'Helper | Brightwater | Hull | 2017 | 02/2020 1',
];

test.each([
  ['English', ['Position: Fitter', 'Employer: Lowmoor', 'Location: Leeds', 'Period: 03/2020 – present', 'Responsibilities:', '- Fitted pumps', '- Wrote reports', 'Position: Helper', 'Employer: Brightwater', 'Location: Hull', 'Period: 2017 – 02/2020', 'Responsibilities:', '- Swept floors']],
  ['two dates', ['From: 03/2020', 'To: present', 'Position: Fitter', 'Employer: Lowmoor', 'Town: Leeds', '- Fitted pumps', '- Wrote reports', 'Start date: 2017', 'End date: 02/2020', 'Position: Helper', 'Employer: Brightwater', 'Town: Hull', '- Swept floors']],
  ['dates first', ['Dates\t03/2020 – present', 'Occupation or position held\tFitter', 'Name and address of employer\tLowmoor', 'Place\tLeeds', '- Fitted pumps', '- Wrote reports', 'Dates\t2017 – 02/2020', 'Occupation or position held\tHelper', 'Name and address of employer\tBrightwater', 'Place\tHull', '- Swept floors']],
  ['German', ['Zeitraum: 03/2020 – heute', 'Tätigkeit als: Fitter', 'Firma: Lowmoor', 'Ort: Leeds', 'Aufgaben:', '- Fitted pumps', '- Wrote reports', 'Zeitraum: 2017 – 02/2020', 'Tätigkeit als: Helper', 'Firma: Brightwater', 'Ort: Hull', 'Aufgaben:', '- Swept floors']],
  ['French', ['Poste : Fitter', "Nom de l'employeur : Lowmoor", 'Lieu : Leeds', "Période : 03/2020 – aujourd'hui", 'Missions :', '- Fitted pumps', '- Wrote reports', 'Poste : Helper', "Nom de l'employeur : Brightwater", 'Lieu : Hull', 'Période : 2017 – 02/2020', '- Swept floors']],
  ['Spanish', ['Puesto: Fitter', 'Empresa: Lowmoor', 'Localidad: Leeds', 'Fechas: 03/2020 – actualidad', '- Fitted pumps', '- Wrote reports', 'Puesto: Helper', 'Empresa: Brightwater', 'Localidad: Hull', 'Fechas: 2017 – 02/2020', '- Swept floors']],
  ['labels above', ['Position', 'Fitter', 'Employer', 'Lowmoor', 'Location', 'Leeds', 'Period', '03/2020 – present', '- Fitted pumps', '- Wrote reports', 'Position', 'Helper', 'Employer', 'Brightwater', 'Location', 'Hull', 'Period', '2017 – 02/2020', '- Swept floors']],
])('a form asks for each field of a job: %s', async (_, lines) => expect(jobsOf(await filledIn(lines))).toEqual(expected)); // prettier-ignore

test('a form opens an entry where its first label comes again, dates or not', async () => {
  const { experience } = await filledIn([
    'Employer: Lowmoor', 'Position: Fitter', '- Moved to Hull in 2019', 'Employer: Brightwater', 'Position: Helper',
  ]); // prettier-ignore
  expect(experience.map(({ title, company }) => `${title?.value} ${company?.value}`)).toEqual([
    'Fitter Lowmoor',
    'Helper Brightwater',
  ]);
});

test('a form of studies names degree and school', async () => {
  const { education } = await filledIn(
    ['Fitter, Lowmoor Ltd', '2018 – 2020'],
    ['Diplôme : Master en droit', 'Établissement : Collège du Nord', 'Période : 2015 – 2017'],
  );
  expect(education).toMatchObject([
    { degree: { value: 'Master' }, institution: { value: 'Collège du Nord' }, end: { normalized: '2017' } },
  ]);
});

test('the last word of a wrapped sentence is no label', async () => {
  const resume = await filledIn([
    'Fitter, Lowmoor Ltd', '2018 – 2020', '- Evening classes beside my', 'role.', 'Helper, Brightwater Ltd', '2016 – 2018',
  ]); // prettier-ignore
  expect(jobsOf(resume).map((job) => job.split(' | ')[1])).toEqual(['Lowmoor Ltd', 'Brightwater Ltd']);
});

test('a label nobody knows, among others of a form, is no part of its answer', async () => {
  const { education } = await filledIn(
    ['Fitter, Lowmoor Ltd', '2018 – 2020'],
    ['Degree: BSc Physics', 'Temple of learning: Morkel Brisk', 'Period: 2015 – 2017'],
  );
  expect(education).toMatchObject([{ degree: { value: 'BSc' }, institution: { value: 'Morkel Brisk' } }]);
});
