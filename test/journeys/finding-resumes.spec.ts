import { renderPerson, type Person } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { everybody } from '../corpus/people/index.js';
import type { ApiClient } from '../support/api-client.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody } from '../support/shapes.js';

interface Found {
  id: string;
  name: string | null;
  experienceMonths: number | null;
}

interface Exported {
  id: string;
  email: string | null;
  skills: string[];
  resume: { basics: { email: string } };
}

interface FoundPage {
  data: Found[];
  hasMore: boolean;
  nextCursor: string | null;
}

const named = (id: string) => everybody.find((person) => person.id === id)!;
const engineer = named('priya-raghunathan');
const nurse = named('danielle-okafor');
const spaniard = named('begona-ferreiro');
const german = named('joern-van-der-laan');
const four = [engineer, nurse, spaniard, german];

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start();
  recruiter = await service.as('recruiter');
  for (const person of four) {
    const { body } = await recruiter.upload(await renderPerson(person, 'docx-plain'), `${person.id}.docx`);
    await awaitBackgroundJob(recruiter, body.backgroundJobId);
  }
});

afterAll(() => service.stop());

async function found(query: Record<string, string | string[]>): Promise<(string | null)[]> {
  const parameters = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((one) => [key, one] as [string, string]),
  );
  const { status, body } = await recruiter.get<FoundPage>(
    `/resumes?${new URLSearchParams(parameters).toString()}`,
  );
  expect(status).toBe(200);
  return body.data.map(({ name }) => name);
}

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const namesOf = (...some: Person[]): string[] => some.map(({ basics }) => basics.name);

test('words are found wherever they stand, without their accents, the last by its beginning', async () => {
  const [first] = engineer.basics.name.split(' ');
  expect(await found({ q: first!.toUpperCase() })).toEqual(namesOf(engineer));
  expect(await found({ q: `${engineer.work[0]!.company} ${first!.slice(0, 3)}` })).toEqual(namesOf(engineer));
  expect(await found({ q: plain(spaniard.basics.name) })).toEqual(namesOf(spaniard));
  expect(await found({ q: 'zyzzyva' })).toEqual([]);
  expect(await found({ q: '+++' })).toEqual([]);
});

test('skills are found by any alias, titles by their words, places and languages by part or name', async () => {
  expect(await found({ skill: ['psql', 'PYTHON', 'golang'] })).toEqual(namesOf(engineer));
  expect(await found({ skill: ['python', 'welding'] })).toEqual([]);
  expect(await found({ title: 'nurs' })).toEqual(namesOf(nurse));
  const city = plain(spaniard.basics.location.split(',')[0]!).toUpperCase();
  expect(await found({ location: city })).toEqual(namesOf(spaniard));
  expect(await found({ location: city.slice(0, 4) })).toEqual(namesOf(spaniard));
  for (const language of ['ESPANOL', 'Spanish', 'Spanisch', 'espagnol', 'castellano', 'es'])
    expect([language, await found({ language })]).toEqual([language, namesOf(spaniard, nurse)]);
});

test('years, state and time of upload bound what is shown', async () => {
  const { body } = await recruiter.get<FoundPage>('/resumes?sort=oldest');
  const [least, most] = [Math.min, Math.max].map((pick) =>
    pick(...body.data.map(({ experienceMonths }) => experienceMonths!)),
  );
  expect(await found({ minYears: String(most! / 12) })).toHaveLength(1);
  expect(await found({ maxYears: String(least! / 12) })).toHaveLength(1);
  expect(await found({ minYears: String(least! / 12), maxYears: String(most! / 12) })).toHaveLength(4);
  expect(await found({ state: 'failed' })).toEqual([]);
  expect(await found({ uploadedAfter: '2020-01-01T00:00:00Z', sort: 'oldest' })).toEqual(namesOf(...four));
  expect(await found({ uploadedBefore: '2020-01-01T00:00:00Z' })).toEqual([]);
});

test.each(['newest', 'oldest', 'name', 'relevance'])(
  'pages sorted by %s hold everybody once',
  async (sort) => {
    const query = `/resumes?sort=${sort}&q=e&limit=`;
    const all = (await recruiter.get<FoundPage>(`${query}100`)).body.data;
    expect(all).toHaveLength(4);
    const turned: Found[] = [];
    for (let cursor = ''; turned.length < 5;) {
      const { body } = await recruiter.get<FoundPage>(`${query}1${cursor}`);
      turned.push(...body.data);
      if (!body.hasMore) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(turned).toEqual(all);
  },
);

test('the order is the one asked for', async () => {
  const sorted = namesOf(...four).sort((a, b) => (plain(a).toLowerCase() < plain(b).toLowerCase() ? -1 : 1));
  expect(await found({ sort: 'name' })).toEqual(sorted);
  expect(await found({})).toEqual(namesOf(...four).toReversed());
});

test('what a search cannot mean is refused with the place of the fault', async () => {
  const { body: page } = await recruiter.get<FoundPage>('/resumes?limit=1');
  for (const [query, pointer] of [
    ['sort=relevance', '?sort'],
    ['sort=best', '?sort'],
    [`sort=name&cursor=${page.nextCursor}`, '?cursor'],
    ['minYears=-1', '?minYears'],
    ['uploadedAfter=yesterday', '?uploadedAfter'],
    ['salary=1', '?salary'],
    ['deleted=perhaps', '?deleted'],
  ]) {
    const { status, body } = await recruiter.get<ProblemBody>(`/resumes?${query}`);
    expect([query, status, body.errors.map((fault) => fault.pointer)]).toEqual([query, 400, [pointer]]);
  }
});

/** A search as the export answers it. */
async function exported(query: string): Promise<{ type: string | null; text: string }> {
  const answer = await fetch(`${service.apiUrl}/api/v1/resumes/export?${query}`, {
    headers: { authorization: `Bearer ${recruiter.accessToken}` },
  });
  expect(answer.status).toBe(200);
  return { type: answer.headers.get('content-type'), text: await answer.text() };
}

test('a search leaves the house as JSON lines, as CSV without formulas, a resume as JSON Resume', async () => {
  const evil = Buffer.from('Mallory Sum\n=cmd@example.com\nmallory@example.com\n\nSkills\nPython\n');
  const { body } = await recruiter.upload(evil, '=HYPERLINK(A1).txt');
  await awaitBackgroundJob(recruiter, body.backgroundJobId);
  const lines = await exported('format=ndjson&skill=python');
  expect(lines.type).toBe('application/x-ndjson');
  const rows = lines.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported);
  expect(rows.map(({ id }) => id)[0]).toBe(body.resumeId);
  const known = rows.find(({ email }) => email === engineer.basics.email)!;
  expect(known.resume.basics.email).toBe(engineer.basics.email);
  expect(known.skills).toEqual(expect.arrayContaining(['Python', 'PostgreSQL']));
  const csv = await exported('format=csv');
  expect(csv.type).toContain('text/csv');
  const [heading, first, ...others] = csv.text.trimEnd().split('\r\n');
  expect(heading).toMatch(/^id,candidateId,name,email,/);
  expect(first).toContain(",'=HYPERLINK(A1).txt,");
  expect(others).toHaveLength(four.length);
  const one = await recruiter.get<{ basics: { name: string } }>(
    `/resumes/${body.resumeId}/export?format=json-resume`,
  );
  expect(one.body.basics.name).toBe('Mallory Sum');
  for (const path of [
    '/resumes/export',
    '/resumes/export?format=pdf',
    `/resumes/${body.resumeId}/export?format=csv`,
  ])
    expect((await recruiter.get(path)).status).toBe(400);
});

test('sorted by name, resumes of nobody stand behind all others, each once', async () => {
  for (const dish of ['Pancakes', 'Waffles']) {
    const recipe = Buffer.from(`${dish}\n\n200 g of flour, two eggs and a little milk. Stir, rest, fry.\n`);
    const { body } = await recruiter.upload(recipe, `${dish}.txt`);
    await awaitBackgroundJob(recruiter, body.backgroundJobId);
  }
  const all = (await recruiter.get<FoundPage>('/resumes?sort=name&limit=100')).body.data;
  expect(all.slice(-2).map(({ name }) => name)).toEqual([null, null]);
  expect(all.slice(0, -2).map(({ name }) => name)).not.toContain(null);
  const newest = (await recruiter.get<FoundPage>('/resumes?limit=100')).body.data;
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(newest.map(({ id }) => id)));
  const turned: Found[] = [];
  for (let cursor: string | null = '', path = '/resumes?sort=name&limit=1'; cursor !== null;) {
    const { body }: { body: FoundPage } = await recruiter.get<FoundPage>(path + cursor);
    turned.push(...body.data);
    cursor = body.nextCursor && `&cursor=${body.nextCursor}`;
  }
  expect(turned).toEqual(all);
});
