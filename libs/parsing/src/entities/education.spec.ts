import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import type { ParsedResume } from '../parsed-resume.js';

async function under(title: string, lines: readonly string[]): Promise<ParsedResume> {
  return parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading('Summary'),
      paragraph('Plumber who likes tidy work and tidy paper.'),
      heading(title),
      ...lines.map((line) => paragraph(line)),
      heading('References'),
      paragraph('On request'),
    ]),
  );
}

const brief = ({ education }: ParsedResume): string[] =>
  education.map(({ degree, field, institution, end }) =>
    [degree?.value, field?.value, institution?.value, end?.normalized]
      .map((value) => value ?? '-')
      .join(' | '),
  );

test('a school diploma is parted from its school', async () => {
  const resume = await under('Education', ['High School Diploma, Roosevelt High School, 2016']);
  expect(brief(resume)).toEqual(['High School Diploma | - | Roosevelt High School | 2016']);
});

test('an expected end is no part of a name', async () => {
  const resume = await under('Education', [
    'Plumbing Apprenticeship, Delta College (in progress, expected 2028)',
  ]);
  expect(brief(resume)).toEqual(['Plumbing Apprenticeship | - | Delta College | 2028']);
});

test('a date before the grade is kept', async () => {
  const resume = await under('Education', [
    'Bachelor of Science in Marine Biology, University of Maine, May 2018, GPA 3.7',
  ]);
  expect(brief(resume)).toEqual(['Bachelor of Science | Marine Biology | University of Maine | 2018-05']);
});

test('certificates under one heading with the education are certificates', async () => {
  const resume = await under('Education & Certification', [
    'Diploma, Plumbing Technology, Delta College, 2011',
    'Backflow Prevention Assembly Tester',
    'OSHA 30',
  ]);
  expect(brief(resume)).toEqual(['Diploma | Plumbing Technology | Delta College | 2011']);
  expect(resume.certifications.map(({ value }) => value)).toEqual([
    'Backflow Prevention Assembly Tester',
    'OSHA 30',
  ]);
});

test('skills, certificates and languages under one heading go their own ways', async () => {
  const certified = await under('Skills and Certifications', [
    'Soldering, Pipe threading',
    'First Aid Certificate',
  ]);
  const listed = certified.skills.filter(({ foundIn }) => foundIn.includes('skills'));
  expect(listed.map(({ value }) => value)).toEqual(['Soldering', 'Pipe threading']);
  expect(certified.certifications.map(({ value }) => value)).toEqual(['First Aid Certificate']);
  const spoken = await under('Languages & Skills', [
    'German (native), Polish (B2)',
    'Soldering, Pipe threading',
  ]);
  expect(spoken.languages.map(({ name }) => name.value)).toEqual(['German', 'Polish']);
  expect(spoken.skills.map(({ value }) => value)).toEqual(['Soldering', 'Pipe threading']);
});

const studies = [
  ['BSc', 'Marine Biology', 'University of Galway'],
  ['M. Sc.', 'Informatik', 'Technische Universität Dresden'],
  ['Licence', 'Mathématiques', 'Université de Nantes'],
  ['Grado', 'Derecho', 'Universidad de Salamanca'],
] as const;
const shapes: readonly ((degree: string, field: string, school: string) => string[])[] = [
  (degree, field, school) => [`${degree} ${field}, ${school}, 2014 – 2018`],
  (degree, field, school) => [`${school}, ${degree} ${field}, 2014 – 2018`],
  (degree, field, school) => [`2014 – 2018: ${degree} ${field} | ${school}`],
  (degree, field, school) => [`${school} — ${degree}, ${field}`, '2014 – 2018'],
  (degree, field, school) => [`${degree} (${field})`, `${school}, 2014 – 2018`],
  (degree, field, school) => [school, `${degree} ${field}`, '2014 – 2018'],
];

test.each(studies)('%s in %s is read in every order and punctuation', async (degree, field, school) => {
  for (const shape of shapes) {
    const resume = await under('Education', shape(degree, field, school));
    expect(brief(resume)).toEqual([`${degree} | ${field} | ${school} | 2018`]);
  }
});

test('an institute belongs to its university', async () => {
  const resume = await under('Ausbildung', [
    'M. Sc. Physik, Universität Rostock, Institut für Physik, 2016 – 2018',
  ]);
  expect(brief(resume)).toEqual(['M. Sc. | Physik | Universität Rostock, Institut für Physik | 2018']);
});

test('"en" may stand before the subject and before the school', async () => {
  const resume = await under('Formación', ['Máster en Finanzas en Universidad de Cádiz, 2019']);
  expect(brief(resume)).toEqual(['Máster | Finanzas | Universidad de Cádiz | 2019']);
});

test('an abbreviation nobody knows is a degree beside a school', async () => {
  const resume = await under('Formation', ['DXQT Gestion hôtelière, Lycée Paul-Bert, 2012']);
  expect(brief(resume)).toEqual(['DXQT | Gestion hôtelière | Lycée Paul-Bert | 2012']);
});

test('an unknown town behind most schools is no part of their names', async () => {
  const resume = await under('Education', [
    'BSc in Economics, 2010 – 2013',
    'Rosewood Conservatoire (Netherwick)',
    'MBA, 2014 – 2016',
    'Pembroke Hall (Port Ellery)',
  ]);
  expect(brief(resume)).toEqual([
    'BSc | Economics | Rosewood Conservatoire | 2013',
    'MBA | - | Pembroke Hall | 2016',
  ]);
});

test('a long school and a long degree behind their years are both read', async () => {
  const resume = await under('Education', [
    '2010 – 2015 Universidad Regional del Valle Hondo – Licenciatura en Ingeniería de los Recursos Naturales',
    '2006 – 2009 Colegio Privado Las Tres Colinas – Bachillerato Técnico en Construcciones Civiles',
  ]);
  expect(brief(resume)).toEqual([
    'Licenciatura | Ingeniería de los Recursos Naturales | Universidad Regional del Valle Hondo | 2015',
    'Bachillerato Técnico | Construcciones Civiles | Colegio Privado Las Tres Colinas | 2009',
  ]);
});

test('an honour in small letters below a school is no part of its name', async () => {
  const resume = await under('Education', [
    'BSc in Nursing\t2005 – 2009',
    'Gooseberry Lake University',
    'with distinction',
  ]);
  expect(brief(resume)).toEqual(['BSc | Nursing | Gooseberry Lake University | 2009']);
});

test('a study without a date stands beside dated ones and takes none of their dates', async () => {
  const dated = 'BSc Economics, University of Leeds, 2008 - 2011';
  const economics = 'BSc | Economics | University of Leeds | 2011';
  const above = await under('Education', ['MBA, INSEAD', dated]);
  expect(brief(above)).toEqual(['MBA | - | INSEAD | -', economics]);
  const below = await under('Education', [dated, 'MBA, INSEAD']);
  expect(brief(below)).toEqual([economics, 'MBA | - | INSEAD | -']);
  const lines = ['MBA', 'INSEAD', 'BSc Economics', 'University of Leeds, 2008 - 2011'];
  expect(brief(await under('Education', lines))).toEqual(['MBA | - | INSEAD | -', economics]);
});

test.each([
  ['BSc in Physics, cum laude, University of Leeds, Leeds, UK, 2012 – 2016'],
  ['Wright State University, Dayton, OH', 'BSN, cum laude, May 2016', 'GPA 3.7/4.0'],
  ['Technische Universität München, München', 'Master of Science in Informatik, 2015 – 2017'],
])('of %s what no field holds is unassigned', async (...lines) => {
  const { text, education, unassigned } = await under('Education', lines);
  const held = [
    ...unassigned,
    ...education.flatMap((one) => [one.degree, one.field, one.institution, one.start, one.end, one.score]),
  ].flatMap((field) => field?.source ?? []);
  const from = text.indexOf(lines[0] ?? '');
  const until = text.indexOf('References');
  const lost = [...text.slice(from, until).matchAll(/\p{L}+/gu)]
    .filter(({ index }) => !held.some((at) => at.charStart <= from + index && at.charEnd > from + index))
    .map(([word]) => word);
  expect(lost.filter((word) => !['in', 'GPA'].includes(word))).toEqual([]);
});
