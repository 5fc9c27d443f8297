import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everybody } from '../corpus/people/index.js';
import { isHeldOut } from '../eval/parsing/pairs.js';
import { matchItems } from '../eval/parsing/match-items.js';
import { personItems } from '../eval/parsing/person-items.js';
import { resumeItems } from '../eval/parsing/resume-items.js';
import { formedResume } from './arbitraries/forms/formed-resume.js';
import { wording } from './arbitraries/resume.js';
import { writtenFormats } from './arbitraries/written-formats.js';
import { parse } from './parse.js';

const seen = everybody.filter(({ id }) => !isHeldOut(id));
const drawn = fc.sample(formedResume(fc.constantFrom(...seen), wording), { seed: 7, numRuns: 150 });

/** Shares of the resumes with headings that have the right number of entries, and of the facts that come back. */
const floors = { jobs: 0.88, studies: 0.92, company: 0.92, title: 0.92, dates: 0.95, institution: 0.93 };

test('jobs and studies are told apart in forms, groups and lists, whatever stands between them', async () => {
  const headed = drawn.filter(({ choices }) => choices.heading !== 'none');
  const counts = { jobs: 0, studies: 0 };
  const facts = { company: [0, 0], title: [0, 0], dates: [0, 0], institution: [0, 0] };
  for (const { person, format, lines } of headed) {
    const wanted = personItems(person);
    const got = resumeItems(await parse(writtenFormats[format](lines)));
    counts.jobs += Number(got.jobs.length === wanted.jobs.length);
    counts.studies += Number(got.educations === wanted.educations);
    for (const [name, sum] of Object.entries(facts)) {
      const field = name as keyof typeof facts;
      const { missed } = matchItems(wanted.fields[field], got.fields[field]);
      sum[0]! += wanted.fields[field].length - missed.length;
      sum[1]! += wanted.fields[field].length;
    }
  }
  const shares = {
    ...Object.fromEntries(Object.entries(counts).map(([name, right]) => [name, right / headed.length])),
    ...Object.fromEntries(Object.entries(facts).map(([name, [found, all]]) => [name, found! / all!])),
  } as typeof floors;
  for (const [name, floor] of Object.entries(floors)) {
    const share = shares[name as keyof typeof floors];
    expect({ name, share, isEnough: share >= floor }).toMatchObject({ isEnough: true });
  }
}, 120_000);
