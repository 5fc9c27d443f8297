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
