import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import type { Skill } from '../parsed-resume.js';

async function skillsOf(
  listed: readonly string[],
  work: readonly string[] = [],
): Promise<Map<string, Skill>> {
  const docx = await drawDocx([
    paragraph('Jane Miller', { bold: true, size: 40 }),
    heading('Experience'),
    paragraph('Software Engineer, Acme Ltd, Jan 2020 – Dec 2021'),
    ...work.map((line) => paragraph(line, { list: true })),
    heading('Skills'),
    ...listed.map((line) => paragraph(line)),
  ]);
  return new Map((await parse(docx)).skills.map((skill) => [skill.normalized ?? skill.value, skill]));
}

test.each([
  ['ReactJS', 'React'],
  ['react.js', 'React'],
  ['k8s', 'Kubernetes'],
  ['Postgres', 'PostgreSQL'],
  ['golang', 'Go'],
  ['C++', 'C++'],
  ['C#', 'C#'],
  ['GCP', 'Google Cloud Platform'],
  ['TS', 'TypeScript'],
  ['Java 8/11/17', 'Java'],
  ['Python 3.11', 'Python'],
  ['Excel avancé', 'Microsoft Excel'],
  ['Tabellenkalkulation', 'Spreadsheets'],
  ['Comptabilité', 'Accounting'],
  ['Gestión de proyectos', 'Project management'],
  ['Schweißen', 'Welding'],
  ['APPCC', 'HACCP'],
  ['Soins des plaies', 'Wound care'],
])('%s is %s', async (written, label) => {
  const skills = await skillsOf([`${written}, Docker`]);
  expect(skills.get(label)).toMatchObject({ value: written, foundIn: ['skills'] });
});

test('group labels, ratings and levels are no part of a skill', async () => {
  const skills = await skillsOf(['Languages: Python (primary), Java ●●●○', 'Databases: Redis 80%']);
  expect([...skills.keys()]).toEqual(['Python', 'Java', 'Redis']);
});

test('a skill the taxonomy does not know is kept as written', async () => {
  expect((await skillsOf(['Zorblatt 9000'])).get('Zorblatt 9000')).toMatchObject({
    code: null,
    normalized: null,
  });
});

test('a job that names a skill proves it for its months', async () => {
  const skills = await skillsOf(['Java'], ['Built services with Java and Kafka']);
  expect(skills.get('Java')).toMatchObject({
    months: 24,
    lastUsed: '2021-12',
    foundIn: ['skills', 'experience'],
  });
  expect(skills.get('Kafka')).toMatchObject({ months: 24, foundIn: ['experience'] });
});

test('ordinary words in a sentence are no skills', async () => {
  const skills = await skillsOf(['Python'], ['Led teams that go to market and excel at access to data']);
  expect([...skills.keys()]).toEqual(['Python']);
});

test('names in brackets are skills, and so is what stands before them', async () => {
  const skills = await skillsOf(['MS Office (Word, Excel), AWS (EC2, S3), Pyxis (restocking)']);
  expect([...skills.values()].map(({ value }) => value)).toEqual([
    'MS Office',
    'Word',
    'Excel',
    'AWS',
    'EC2',
    'S3',
    'Pyxis (restocking)',
  ]);
});

test('a slash parts names unless they are one', async () => {
  const skills = await skillsOf(['C/C++, HTML/CSS, CI/CD, Node.js']);
  expect([...skills.keys()]).toEqual(['C', 'C++', 'HTML', 'CSS', 'CI/CD', 'Node.js']);
});

test('what has two names is listed once', async () => {
  const skills = await skillsOf(['React, ReactJS', 'Kubernetes, k8s, kubernetes']);
  expect([...skills.keys()]).toEqual(['React', 'Kubernetes']);
});

test('what an "and" joins is parted when both are known', async () => {
  const skills = await skillsOf(['HTML und CSS', 'Umbau und Denkmalpflege']);
  expect([...skills.keys()]).toEqual(['HTML', 'CSS', 'Umbau und Denkmalpflege']);
});

test.each([
  'Erfahrung mit Docker und Kubernetes',
  'Sehr gute Kenntnisse in Docker, Kubernetes',
  'Maîtrise de Docker et Kubernetes',
  'Manejo de Docker y Kubernetes',
  'Dominio de Docker, Kubernetes',
  '5+ years of experience with Docker and Kubernetes.',
])('"%s" names two skills', async (text) =>
  expect([...(await skillsOf([text])).values()].map(({ value }) => value)).toEqual(['Docker', 'Kubernetes']),
);

test('a part of an item gives its code, and the item stays as written', async () => {
  const skills = [...(await skillsOf(['SAP EWM, UK GAAP'])).values()];
  expect(skills.map(({ value, code }) => [value, code])).toEqual([
    ['SAP EWM', 'tf:sap'],
    ['UK GAAP', null],
  ]);
});

test('a tool that labels a group is a skill, a field is not', async () => {
  const skills = await skillsOf(['Python: Django, Flask', 'Accounting: IFRS, DATEV']);
  expect([...skills.keys()]).toEqual(['Python', 'Django', 'Flask', 'IFRS', 'DATEV']);
});

test('a label that white space alone sets off is no part of the first skill', async () => {
  const skills = await skillsOf(['Databases Oracle, Redis', 'Cloud Computing, Docker']);
  expect([...skills.values()].map(({ value }) => value)).toEqual([
    'Oracle',
    'Redis',
    'Cloud Computing',
    'Docker',
  ]);
});

test('the last skills of a statement are two', async () =>
  expect([...(await skillsOf(['Proficient in Zorblatt, Keldane and Vandorn Suite'])).keys()]).toEqual([
    'Zorblatt',
    'Keldane',
    'Vandorn Suite',
  ]));

test('sure names with nothing between them are parted, other words are not', async () =>
  expect(
    [...(await skillsOf(['TypeScript PyTorch Kubernetes', 'Docker Zorblatt'])).values()].map(
      ({ value }) => value,
    ),
  ).toEqual(['TypeScript', 'PyTorch', 'Kubernetes', 'Docker Zorblatt']));

test.each([
  [['Excel | SAP FI | Vietnamese (native) | English (IELTS 7.0)'], ['Excel', 'SAP FI']],
  [['AutoCAD', 'Sprachen: Deutsch (Muttersprache), Englisch (fließend)'], ['AutoCAD']],
  [
    ['AutoCAD, Revit', 'Freiburg, den 3. März 2025'],
    ['AutoCAD', 'Revit'],
  ],
  [
    ['AutoCAD, Revit', 'Leeds, 03/03/2025'],
    ['AutoCAD', 'Revit'],
  ],
  [['C++ JavaScript/TypeScript, Docker'], ['C++', 'JavaScript', 'TypeScript', 'Docker']],
])('%j lists the skills %j', async (lines, skills) =>
  expect([...(await skillsOf(lines)).values()].map(({ value }) => value)).toEqual(skills),
);
