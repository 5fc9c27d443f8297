import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { displayName } from '../../libs/resumes/src/display-name.js';
import { Resume } from '../../libs/resumes/src/resume.entity.js';
import type { ApiClient } from '../support/api-client.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { parsedResume } from './arbitraries/parsed-resume.js';
import { storableText } from './arbitraries/storable-text.js';

interface ResumeBody {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  state: string;
  version: number;
  parsed: unknown;
}

let service: RunningService;
let recruiter: ApiClient;
let pool: DataSource;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
  pool = await new DataSource({
    type: 'postgres',
    url: service.databaseUrl,
    entities: [Resume],
  }).initialize();
});

afterAll(async () => {
  await pool?.destroy();
  await service?.stop();
});

/** A text document that no other case has, nor any attempt to make a failing case smaller. */
const document = fc
  .string({ unit: 'grapheme', maxLength: 300 })
  .map((text) => (): Buffer => Buffer.from(`Resume of ${randomUUID()}\n${text.replaceAll('\u0000', '')}\n`));

/** Names as a form carries them: quotes and line ends are escaped by each client in its own way, folders are dropped. */
const fileName = storableText(40).filter((name) => !/["\\/\r\n]/.test(name) && name.isWellFormed());

async function storedBytes(id: string): Promise<Buffer> {
  const { body } = await recruiter.get<{ url: string }>(`/resumes/${id}/file`);
  return Buffer.from(await (await fetch(body.url)).arrayBuffer());
}

test('Feature: talentflow-ai, Property 2: Resume storage round-trip', async () => {
  await hold(
    fc.asyncProperty(document, fileName, parsedResume, async (write, name, parsed) => {
      const bytes = write();
      const { body: uploaded } = await recruiter.upload(bytes, name);
      const { body } = await recruiter.get<ResumeBody>(`/resumes/${uploaded.resumeId}`);
      expect(body).toMatchObject({ mediaType: 'text/plain', sizeBytes: bytes.length, state: 'uploaded' });
      expect(body.fileName).toBe(displayName(name));
      expect((await storedBytes(uploaded.resumeId)).equals(bytes)).toBe(true);
      const resume = await pool.manager.findOneOrFail(Resume, { where: { id: uploaded.resumeId } });
      resume.complete(parsed, parsed, new Date());
      await pool.manager.save(resume);
      const found = await recruiter.get<ResumeBody>(`/resumes/${uploaded.resumeId}`);
      expect(found.body).toMatchObject({ state: 'parsed', version: 1 });
      expect(found.body.parsed).toEqual(parsed);
    }),
  );
});
