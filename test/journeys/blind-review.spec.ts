import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { policy, type Rule } from '../../apps/api/src/access/policy.js';
import { ApiClient } from '../support/api-client.js';
import { operationsOf } from '../support/operations.js';
import { RunningService } from '../support/running-service.js';
import {
  awaitBackgroundJob,
  type OutcomeBody,
  type ProblemBody,
  type Ranked,
  type ScoreBody,
} from '../support/shapes.js';

/** A resume that says over and over who wrote it. */
const resume = `Theodora Vasilakis
Backend Engineer
theodora.vasilakis@example.com | +30 210 555 0187 | https://linkedin.com/in/tvasilakis | Thessaloniki, Greece

Summary
Theodora Vasilakis builds payment services in Python. Reach Theodora at theodora.vasilakis@example.com.

Experience
Backend Engineer, Amber Payments, 2019 - present
- Ran PostgreSQL in production for the team of Theodora Vasilakis, on call under +30 210 555 0187
- Wrote Python services on AWS, published at linkedin.com/in/tvasilakis as T. VASILAKIS
- Moved to Thessaloniki to lead the Kubernetes platform; questions to theodora.vasilakis@example.com

Education
BSc Computer Science, Harbour University, 2018

Skills
Python, PostgreSQL, AWS, Kubernetes
`;

const tells = /theodora|vasilakis|555.?0187|linkedin|thessaloniki|greece/i;

const posting = {
  title: 'Backend Engineer',
  description: 'You run payment services in Python on AWS.',
  requirements: ['Runs PostgreSQL in production', 'Python services on AWS', 'Leads a Kubernetes platform'],
};

let service: RunningService;
let recruiter: ApiClient;
let manager: ApiClient;
let jobId: string;
let candidateId: string;
let scoreId: string;

beforeAll(async () => {
  service = await RunningService.start({ BLIND_REVIEW: 'on' });
  recruiter = await service.as('recruiter');
  manager = await service.as('hiring_manager');
  jobId = (await recruiter.post<{ id: string }>('/jobs', posting)).body.id;
  const upload = await recruiter.upload(Buffer.from(resume), 'Theodora Vasilakis.txt');
  const done = await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  expect(done.state).toBe('succeeded');
  const [ranked] = (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data;
  ({ candidateId, scoreId } = ranked!);
});

afterAll(() => service?.stop());

/** What a hiring manager may read of a candidate, with ids that exist. */
const pages = (): string[] => [
  `/jobs/${jobId}/candidates`,
  `/jobs/${jobId}/top-candidates`,
  `/jobs/${jobId}/matches`,
  `/jobs/${jobId}/outcomes`,
  `/scores/${scoreId}`,
];

test('what a hiring manager reads does not tell who a candidate is, what a recruiter reads does', async () => {
  const path = `/jobs/${jobId}/candidates/${candidateId}/outcomes`;
  const reason = 'Theodora convinced us; her number is +30 210 5550187.';
  expect((await recruiter.post(path, { outcome: 'shortlisted', reason })).status).toBe(201);
  const told = await manager.post<OutcomeBody>(path, { outcome: 'interviewed', reason });
  expect(told.body.reason).toBe(`${alias()} convinced us; her number is [phone].`);
  for (const page of pages()) {
    expect([page, JSON.stringify((await recruiter.get(page)).body)]).toEqual([
      page,
      expect.stringMatching(tells),
    ]);
    const { status, body } = await manager.get(page);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(tells);
    expect(JSON.stringify(body)).toContain(alias());
  }
});

test('a hiring manager still sees why: alias, score, quotes', async () => {
  const [ranked] = (await manager.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data;
  expect(ranked).toMatchObject({ name: alias(), candidateId });
  const { explanation, score } = (await manager.get<ScoreBody>(`/scores/${scoreId}`)).body;
  expect(score).toBe(ranked!.score);
  const quotes = explanation.requirements.map(({ evidence }) => evidence?.quote);
  expect(quotes).toContainEqual(
    expect.stringContaining(`Ran PostgreSQL in production for the team of ${alias()}`),
  );
});

test('who was corrected is kept from the hiring manager under both names', async () => {
  const resumeId = (await recruiter.get<{ currentResumeId: string }>(`/candidates/${candidateId}`)).body
    .currentResumeId;
  const contact = { name: 'Dora Hellström', emails: ['dora@example.org'] };
  expect((await recruiter.patch(`/resumes/${resumeId}`, { contact })).status).toBe(200);
  const path = `/jobs/${jobId}/candidates/${candidateId}/outcomes`;
  const reason = 'DORA HELLSTROM, née Vasilakis, dora@example.org';
  const { body } = await manager.post<OutcomeBody>(path, { outcome: 'offered', reason });
  expect(body.reason).toBe(`${alias()}, née ${alias()}, [e-mail]`);
  for (const page of pages()) expect(JSON.stringify((await manager.get(page)).body)).not.toMatch(tells);
});

test('a hiring manager cannot find out by filters, nor by a key of theirs', async () => {
  const filtered = await manager.get<ProblemBody>(`/jobs/${jobId}/candidates?location=Thessaloniki`);
  expect([filtered.status, filtered.body.code]).toEqual([403, 'auth.hidden-in-blind-review']);
  expect((await recruiter.get(`/jobs/${jobId}/candidates?location=Thessaloniki`)).status).toBe(200);
  const key = await manager.post<{ key: string }>('/api-keys', { name: 'Board', scopes: ['scores:read'] });
  const { body } = await new ApiClient(service.apiUrl, key.body.key).get(`/jobs/${jobId}/candidates`);
  expect(JSON.stringify(body)).not.toMatch(tells);
});

/** Where a field of an answer may hold what a person wrote: no ids, times, and words of a fixed list. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
}

test('every text of an answer about candidates that hiring managers get is hidden by rule or known to be harmless', async () => {
  const document = (await (await fetch(`${service.apiUrl}/docs/openapi.json`)).json()) as {
    components: { schemas: Record<string, Schema> };
  };
  const named = ($ref: string): Schema => document.components.schemas[$ref.split('/').at(-1)!]!;
  /** Paths of free texts below objects that name a candidate. */
  const texts = (schema: Schema, path: string | null): string[] => {
    const { $ref, anyOf = [], allOf = [], oneOf = [] } = schema;
    if ($ref) return texts(named($ref), path);
    const parts = [...anyOf, ...allOf, ...oneOf];
    if (parts.length > 0) return parts.flatMap((each) => texts(each, path));
    const { type, format, enum: words, properties, items } = schema;
    if (items) return texts(items, path);
    if (properties) {
      const from = path ?? ('candidateId' in properties ? '' : null);
      return Object.entries(properties).flatMap(([key, inner]) =>
        texts(inner, from === null ? null : `${from}${key}.`),
      );
    }
    const free = [type].flat().includes('string') && !words && !['uuid', 'date-time'].includes(format ?? '');
    return free && path ? [path.slice(0, -1)] : [];
  };
  const rules = new Map<string, Rule>(Object.values(policy).flatMap((area) => Object.entries<Rule>(area)));
  const undecided = (await operationsOf(service.apiUrl)).flatMap(({ method, path, responses }) => {
    const rule = rules.get(`${method} ${path.replace('/api/v1', '')}`)!;
    if (rule === 'public' || !rule.roles.includes('hiring_manager')) return [];
    return Object.values(responses as Record<string, { content?: Record<string, { schema: Schema }> }>)
      .flatMap(({ content }) => Object.values(content ?? {}).flatMap(({ schema }) => texts(schema, null)))
      .filter((text) => !(text in (rule.blind?.fields ?? {})) && !harmless.test(text))
      .map((text) => `${method} ${path}: ${text}`);
  });
  expect(undecided).toEqual([]);
});

/** Words of the job and of the taxonomy, and facts about the computation. */
const harmless =
  /^(parserVersion|inputSha256|model|model\.name)$|(^|\.)(ask|requirement|skills\.asked|skills\.found)$/;

const alias = (): string => `Candidate ${candidateId.slice(-4).toUpperCase()}`;
