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
  expect(await found({ language: 'ESPANOL' })).toEqual(namesOf(spaniard));
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
