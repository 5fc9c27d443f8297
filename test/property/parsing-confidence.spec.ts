import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ParseSandbox } from '#libs/parsing';
import fc from 'fast-check';
import { hold } from '../support/hold.js';
import { otherDocument } from './arbitraries/other-document.js';
import { person } from './arbitraries/person.js';
import { resumeOf } from './arbitraries/resume.js';
import { strangePerson } from './arbitraries/strange-person.js';
import { confidenceFile, gazetteerFile, parse, receivedOn } from './parse.js';
import { readFields } from './read-fields.js';

/** The confidence below which a field is pointed out, as the contract of a parsed resume says. */
const threshold = 0.6;

let sandbox: ParseSandbox;

beforeAll(() => {
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile, confidenceFile });
});

afterAll(() => sandbox.close());

/** What a JSON pointer (RFC 6901) leads to. */
function resolve(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (part, step) => (part as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    root,
  );
}

test('Feature: talentflow-ai, Property 9: Low confidence flagging', async () => {
  let flagged = 0;
  await hold(
    fc.asyncProperty(fc.oneof(resumeOf(person), resumeOf(strangePerson)), async (printed) => {
      const bytes = await printed.bytes();
      const resume = await parse(bytes);
      const fields = readFields(resume);
      expect(fields.filter(({ field: { confidence } }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
      const low = fields.filter(({ field }) => field.confidence < threshold);
      expect(resume.lowConfidenceFields.toSorted()).toEqual(low.map(({ pointer }) => pointer).toSorted());
      for (const { pointer, field } of low) expect(resolve(resume, pointer)).toBe(field);
      flagged += low.length;
      const { elapsedMs } = resume;
      // Another process, which has parsed other documents before, reads the same.
      expect({ ...(await sandbox.parse(bytes, { receivedOn })), elapsedMs }).toEqual(resume);
    }),
  );
  expect(flagged).toBeGreaterThan(0);
  await hold(
    fc.asyncProperty(otherDocument, async ({ bytes }) => {
      const { findings, experience, education } = await parse(bytes);
      expect(findings.map(({ code }) => code)).toContain('not_a_resume');
      expect([experience, education]).toEqual([[], []]);
    }),
  );
});
