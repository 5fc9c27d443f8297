import { migrate } from '#libs/platform';
import type { ParsedResume } from '#libs/resumes';
import { migrations } from '#migrations';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { v7 as uuidv7, version } from 'uuid';
import { CandidateRegister } from '../../libs/resumes/src/candidate-register.js';
import { Resume } from '../../libs/resumes/src/resume.entity.js';
import { hold } from '../support/hold.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';
import { parsedResume } from './arbitraries/parsed-resume.js';

let scratch: ScratchDatabase;
let pool: DataSource;
const register = new CandidateRegister();

beforeAll(async () => {
  scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  pool = await new DataSource({ type: 'postgres', url: scratch.url }).initialize();
});

afterAll(async () => {
  await pool?.destroy();
  await scratch?.drop();
});

/** Whose a resume is: the number of a person with an address, written in any case, or somebody without one. */
interface Sender {
  person: number | null;
  shout: boolean;
  parsed: ParsedResume;
}

const sender: fc.Arbitrary<Sender> = fc.record({
  person: fc.option(fc.nat({ max: 4 }), { nil: null }),
  shout: fc.boolean(),
  parsed: parsedResume,
});

function resumeOf({ person, shout, parsed }: Sender, world: string): Resume {
  const address = `person.${person}@${world}.example.com`;
  const value = shout ? address.toUpperCase() : address;
  const source = { page: 1, charStart: 0, charEnd: 0 };
  const emails = person === null ? [] : [{ value, normalized: null, confidence: 0.9, source }];
  const contact = { ...parsed.contact, emails };
  return Object.assign(new Resume(), { id: uuidv7(), candidateId: null, parsed: { ...parsed, contact } });
}

async function candidateOf(resume: Resume): Promise<string> {
  await pool.transaction((db) => register.assign(resume, db));
  return resume.candidateId!;
}

test('Feature: talentflow-ai, Property 5: Candidate ID uniqueness', async () => {
  const senders = fc.array(sender, { minLength: 1, maxLength: 8 });
  await hold(
    fc.asyncProperty(senders, fc.uuid(), fc.boolean(), async (sent, world, atOnce) => {
      const resumes = sent.map((one) => resumeOf(one, world));
      if (atOnce) await Promise.all(resumes.map(candidateOf));
      else for (const resume of resumes) await candidateOf(resume);
      const ids = resumes.map(({ candidateId }) => candidateId!);
      const byPerson = new Map<number, string>();
      const expected = new Set<string>();
      for (const [at, { person }] of sent.entries()) {
        const id = ids[at]!;
        expect(version(id)).toBe(7);
        if (person !== null && byPerson.has(person)) expect(id).toBe(byPerson.get(person));
        else expect(expected.has(id)).toBe(false);
        if (person !== null) byPerson.set(person, id);
        expected.add(id);
      }
      const rows = await pool.query<unknown[]>('SELECT FROM candidates WHERE id = ANY($1)', [ids]);
      expect(rows).toHaveLength(expected.size);
    }),
  );
});
