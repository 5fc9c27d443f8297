import { people, renderPerson } from '#corpus';
import fc from 'fast-check';
import { givenPosting } from './posting.js';

/** One call that starts work in the background; `resumes` are places in a list of known ones. */
export type BackgroundWork =
  | { kind: 'resume.process'; bytes: Uint8Array }
  | { kind: 'scores.compute'; resumes: number[] | null }
  | { kind: 'job.score'; posting: unknown };

const document = await renderPerson(people[0]!, 'pdf-classic');

/** The same resume with a comment of its own behind its end: another file for the service. */
const upload = fc.uuid().map((comment) => ({
  kind: 'resume.process' as const,
  bytes: Buffer.concat([document, Buffer.from(`\n% ${comment}\n`)]),
}));

const scoring = fc.record({
  kind: fc.constant('scores.compute' as const),
  resumes: fc.option(fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 20 }), { nil: null }),
});

const newJob = fc.record({ kind: fc.constant('job.score' as const), posting: givenPosting });

/** Calls that answer 202 and go on by themselves. */
export const acceptedWork: fc.Arbitrary<BackgroundWork> = fc.oneof(upload, scoring);

/** Those, and the creation of a job, which is done at once but has its candidates scored. */
export const anyWork: fc.Arbitrary<BackgroundWork> = fc.oneof(upload, scoring, newJob);
