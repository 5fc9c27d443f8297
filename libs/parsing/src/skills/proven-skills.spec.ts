import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { totalMonths } from '../dates/total-months.js';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse, receivedOn } from '../fixtures/parse.js';
import type { Skill } from '../parsed-resume.js';

interface Job {
  header: string;
  bullets: string[];
}

async function skillsOf(listed: string, ...jobs: Job[]): Promise<Skill[]> {
  const docx = await drawDocx([
    paragraph('Jane Miller', { bold: true, size: 40 }),
    heading('Experience'),
    ...jobs.flatMap(({ header, bullets }) => [
      paragraph(header),
      ...bullets.map((text) => paragraph(text, { list: true })),
    ]),
    heading('Skills'),
    paragraph(listed),
  ]);
  return (await parse(docx)).skills;
}

async function provenBy(...bullets: string[]): Promise<string[]> {
  const job = { header: 'Software Engineer, Acme Ltd, Jan 2020 – Dec 2021', bullets };
  const skills = await skillsOf('Zorblatt', job);
  return skills.filter(({ foundIn }) => !foundIn.includes('skills')).map(({ value }) => value);
}

test('jobs that overlap prove a skill once', async () => {
  const skills = await skillsOf(
    'Java',
    { header: 'Software Engineer, Acme Ltd, Jan 2020 – Dec 2021', bullets: ['Built services in Java'] },
    { header: 'Software Engineer, Bolt Ltd, Jul 2021 – Jun 2022', bullets: ['Maintained Java code'] },
  );
  expect(skills[0]).toMatchObject({ months: 30, lastUsed: '2022-06' });
});

test('a title proves a skill, up to the day of the document', async () => {
  const header = 'Java Developer, Acme Ltd, Jan 2026 – Present';
  const [skill] = await skillsOf('Java', { header, bullets: ['Built services'] });
  expect(skill).toMatchObject({ months: 3, lastUsed: '2026-03' });
});

test('a listed skill unknown to the taxonomy is proven by its own words', async () => {
  const header = 'Technician, Acme Ltd, Jan 2020 – Dec 2020';
  const [skill] = await skillsOf('Zorblatt 9000', { header, bullets: ['Serviced the Zorblatt 9000 line'] });
  expect(skill).toMatchObject({ code: null, months: 12, foundIn: ['skills', 'experience'] });
});

test('what only a job names is less sure than what is listed', async () => {
  const header = 'Software Engineer, Acme Ltd, Jan 2020 – Dec 2021';
  const [listed, proven] = await skillsOf('Java', { header, bullets: ['Streamed orders with Kafka'] });
  expect(proven?.confidence).toBeLessThan(listed?.confidence ?? 0);
});

test.each([
  'Helped teams go to market, excel at access to data and express ideas',
  'Réalisé un tableau de bord de 40 pages pour Martin SAS',
  'Kept the rest of the spring menu and the word of the day',
  'Split work between R&D and the C-level',
  'Ausflug in den Europa-Park Rust geplant',
])('"%s" names no skill', async (text) => expect(await provenBy(text)).toEqual([]));

test('an ordinary word counts within an enumeration of names', async () =>
  expect(await provenBy('Wrote services in Python, Go and TypeScript')).toEqual(
    expect.arrayContaining(['Python', 'Go', 'TypeScript']),
  ));

test('an employer is no skill', async () => {
  const skills = await skillsOf('Zorblatt', {
    header: 'Account Manager, Oracle Deutschland GmbH, Jan 2020 – Dec 2021',
    bullets: ['Looked after customers'],
  });
  expect(skills.map(({ value }) => value)).toEqual(['Zorblatt']);
});

test('months of a skill are those of the jobs that name it', async () => {
  const month = fc.integer({ min: 0, max: 11 }).map((index) => String(index + 1).padStart(2, '0'));
  const date = fc.tuple(fc.integer({ min: 2005, max: 2025 }), month).map((parts) => parts.join('-'));
  const job = fc.tuple(date, date, fc.boolean()).map(([one, other, names]) => {
    const [from = '', to = ''] = [one, other].sort();
    return { from, to, names };
  });
  await fc.assert(
    fc.asyncProperty(fc.array(job, { minLength: 1, maxLength: 4 }), async (jobs) => {
      const drawn = jobs.map(({ from, to, names }, index) => ({
        header: `Software Engineer, Acme${index} Ltd, ${from} – ${to}`,
        bullets: [names ? 'Built services with Kafka for the team' : 'Built services for the team'],
      }));
      const [kafka] = await skillsOf('Kafka', ...drawn);
      const proving = jobs.filter(({ names }) => names);
      expect(kafka?.months ?? 0).toBe(totalMonths(proving, receivedOn));
      const last = proving.map(({ to }) => to).sort();
      expect(kafka?.lastUsed ?? null).toBe(last.at(-1) ?? null);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['No experience with Python or Java, learning SQL', []],
  ['Never used Kubernetes; built services with Java', ['Java']],
  ['Ohne Erfahrung mit Kubernetes', []],
  ['Sans expérience avec Kubernetes', []],
  ['Sin experiencia en Python, Java o Kubernetes', []],
  ['Keine Kenntnisse in Python', []],
  ['Without downtime moved services to Kubernetes', ['Kubernetes']],
  ['Not only Python but Java', ['Python', 'Java']],
])('%s proves %j', async (bullet, proven) => expect(await provenBy(bullet)).toEqual(proven));
