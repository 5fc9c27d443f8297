import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip } from '../../libs/parsing/src/fixtures/zip-fixture.js';
import type { Answer, ApiClient } from '../support/api-client.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody } from '../support/shapes.js';

interface BatchBody {
  backgroundJobId: string;
  backgroundJob: { state: string; result: { total: number } } | null;
  files: {
    fileName: string | null;
    fate: string;
    resumeId: string | null;
    backgroundJobId: string | null;
    problem: { code: string } | null;
  }[];
}

/** Where the service unpacks. */
const scratch = mkdtempSync(join(tmpdir(), 'talentflow-batch-'));
let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({
    UPLOAD_MAX_BYTES: '100000',
    BATCH_MAX_BYTES: '400000',
    BATCH_MAX_FILES: '6',
    TMPDIR: scratch,
  });
  recruiter = await service.as('recruiter');
});

afterAll(async () => {
  await service.stop();
  rmSync(scratch, { recursive: true });
});

const text = (name: string): Buffer =>
  Buffer.from(`${name}\n${name.toLowerCase().replace(' ', '.')}@example.com\n\nSkills\nPython, SQL\n`);

async function send<T = BatchBody>(
  files: [name: string, bytes: Uint8Array][],
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const form = new FormData();
  for (const [name, bytes] of files) form.append('file', new Blob([Buffer.from(bytes)]), name);
  return recruiter.with(headers).postForm<T>('/resumes/batch', form);
}

const shown = ({ body }: Answer<BatchBody>): [string | null, string, string | null][] =>
  body.files.map(({ fileName, fate, problem }) => [fileName, fate, problem?.code ?? null]);

test('each file has its report; a bad one keeps none of the others out, and one job follows them all', async () => {
  const docx = await renderPerson(people[0]!, 'docx-plain');
  const answer = await send([
    ['first.docx', docx],
    ['picture.pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['empty.txt', Buffer.alloc(0)],
    ['huge.txt', Buffer.alloc(150_000, 'a ')],
    ['again.docx', docx],
    ['last.txt', text('Tomas Last')],
  ]);
  expect(answer.status).toBe(202);
  expect(shown(answer)).toEqual([
    ['first.docx', 'accepted', null],
    ['picture.pdf', 'refused', 'resume.unsupported-format'],
    ['empty.txt', 'refused', 'resume.empty'],
    ['huge.txt', 'refused', 'resume.too-large'],
    ['again.docx', 'duplicate', null],
    ['last.txt', 'accepted', null],
  ]);
  const { backgroundJobId, files } = answer.body;
  expect(answer.headers.get('location')).toBe(`/api/v1/jobs/status/${backgroundJobId}`);
  expect(files[4]).toMatchObject({
    resumeId: files[0]!.resumeId,
    backgroundJobId: files[0]!.backgroundJobId,
  });
  expect(await awaitBackgroundJob(recruiter, backgroundJobId)).toMatchObject({
    kind: 'resumes.batch',
    state: 'succeeded',
    percent: 100,
    result: { total: 2, succeeded: 2, failed: 0, cancelled: 0 },
  });
  const resume = await recruiter.get<{ state: string }>(`/resumes/${files[5]!.resumeId}`);
  expect(resume.body.state).toBe('parsed');
});

test('whoever waits for a batch gets the reports and how the work ended', async () => {
  const answer = await send(
    [
      ['waited.txt', text('Wanda Waited')],
      ['empty.txt', Buffer.alloc(0)],
    ],
    { prefer: 'wait=30' },
  );
  expect(answer.status).toBe(200);
  expect(shown(answer)).toEqual([
    ['waited.txt', 'accepted', null],
    ['empty.txt', 'refused', 'resume.empty'],
  ]);
  expect(answer.body.backgroundJob).toMatchObject({ state: 'succeeded', result: { total: 1, succeeded: 1 } });
});

test('an archive is a batch of its own; folders and what systems leave in it do not count', async () => {
  const archive = zip([
    { name: 'people/', data: '' },
    { name: 'people/one.txt', data: text('Una One') },
    { name: '__MACOSX/people/._one.txt', data: 'x' },
    { name: 'people/.DS_Store', data: 'x' },
    { name: 'people/two.pdf', data: Buffer.from(await renderPerson(people[1]!, 'pdf-classic')) },
    { name: 'people/three.bin', data: Buffer.from([1, 2, 3]) },
  ]);
  const answer = await send([
    ['all.zip', archive],
    ['four.txt', text('Quarta Four')],
  ]);
  expect(shown(answer)).toEqual([
    ['all.zip/people/one.txt', 'accepted', null],
    ['all.zip/people/two.pdf', 'accepted', null],
    ['all.zip/people/three.bin', 'refused', 'resume.unsupported-format'],
    ['four.txt', 'accepted', null],
  ]);
  const done = await awaitBackgroundJob(recruiter, answer.body.backgroundJobId);
  expect(done.result).toEqual({ total: 3, succeeded: 3, failed: 0, cancelled: 0 });
  const resume = await recruiter.get<{ fileName: string }>(`/resumes/${answer.body.files[1]!.resumeId}`);
  expect(resume.body.fileName).toBe('two.pdf');
});

test('an archive that is a bomb, a lie or damaged is refused by its directory, and leaves nothing behind', async () => {
  const bomb = zip([{ name: 'bomb.txt', data: Buffer.alloc(3_000_000) }]);
  const lie = zip([{ name: 'lie.txt', data: text('Lia Lie'), claimedSize: 10 }]);
  const crowd = zip(Array.from({ length: 7 }, (_, at) => ({ name: `${at}.txt`, data: text(`Nemo ${at}`) })));
  const answer = await send([
    ['bomb.zip', bomb],
    ['lie.zip', lie],
    ['half.zip', bomb.subarray(0, 200)],
    ['crowd.zip', crowd],
    ['good.txt', text('Bona Good')],
  ]);
  expect(shown(answer)).toEqual([
    ['bomb.zip', 'refused', 'archive.beyond-measure'],
    ['lie.zip/lie.txt', 'refused', 'archive.unreadable'],
    ['half.zip', 'refused', 'archive.unreadable'],
    ['crowd.zip', 'refused', 'batch.too-many-files'],
    ['good.txt', 'accepted', null],
  ]);
  expect(readdirSync(scratch).filter((name) => name.startsWith('talentflow-archive-'))).toEqual([]);
});

test('more files or bytes than a batch may have are refused, what came before them is kept', async () => {
  const many = Array.from({ length: 8 }, (_, at): [string, Uint8Array] => [`${at}.txt`, text(`Multa ${at}`)]);
  const crowded = await send(many);
  expect(
    shown(crowded)
      .slice(0, 6)
      .map(([, fate]) => fate),
  ).toEqual(Array(6).fill('accepted'));
  expect(shown(crowded).slice(6)).toEqual([[null, 'refused', 'batch.too-many-files']]);
  const heavy = await send<ProblemBody>([['heavy.txt', Buffer.alloc(2_000_000, 'a ')]]);
  expect([heavy.status, heavy.body.code]).toEqual([413, 'batch.too-large']);
  const none = await recruiter.post<ProblemBody>('/resumes/batch', {});
  expect([none.status, none.body.code]).toEqual([415, 'request.multipart-required']);
});
