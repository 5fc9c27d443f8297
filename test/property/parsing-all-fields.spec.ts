import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fieldNames, type FieldName } from '../eval/parsing/fields.js';
import { matchItems } from '../eval/parsing/match-items.js';
import { personItems } from '../eval/parsing/person-items.js';
import { resumeItems } from '../eval/parsing/resume-items.js';
import { hold } from '../support/hold.js';
import { person } from './arbitraries/person.js';
import { resumeOf } from './arbitraries/resume.js';
import { parse } from './parse.js';

/** The share (0 to 1) of a person's facts that must come back: of every single resume, and of all together. */
const floors: Record<FieldName, { each: number; all: number }> = {
  name: { each: 1, all: 1 },
  email: { each: 1, all: 1 },
  phone: { each: 0, all: 0.97 },
  location: { each: 0, all: 0.97 },
  company: { each: 0.5, all: 0.99 },
  title: { each: 0.5, all: 0.99 },
  jobLocation: { each: 0.5, all: 0.99 },
  dates: { each: 0.5, all: 0.99 },
  bullets: { each: 0.5, all: 0.99 },
  institution: { each: 0.5, all: 0.97 },
  degree: { each: 0.5, all: 0.97 },
  fieldOfStudy: { each: 0, all: 0.95 },
  educationDates: { each: 0.5, all: 0.97 },
  skills: { each: 0.5, all: 0.99 },
  certifications: { each: 0.5, all: 0.98 },
  languages: { each: 0.5, all: 0.99 },
  projects: { each: 0.5, all: 0.98 },
};

/** Of the values read of all people, the share that nobody wrote may be this large. */
const mostInvented = 0.01;

test('Feature: talentflow-ai, Property 7: Comprehensive field extraction', async () => {
  const sums = new Map(fieldNames.map((name) => [name, { wanted: 0, found: 0, read: 0 }]));
  await hold(
    fc.asyncProperty(resumeOf(person), async (resume) => {
      const wanted = personItems(resume.person);
      const got = resumeItems(await parse(await resume.bytes()));
      expect(Math.abs(got.jobs.length - wanted.jobs.length)).toBeLessThanOrEqual(1);
      expect(got.educations).toBe(wanted.educations);
      for (const name of fieldNames) {
        const { missed } = matchItems(wanted.fields[name], got.fields[name]);
        const count = wanted.fields[name].length;
        const found = count - missed.length;
        expect({ [name]: missed, isEnough: found >= floors[name].each * count }).toMatchObject({
          isEnough: true,
        });
        const sum = sums.get(name)!;
        sum.wanted += count;
        sum.found += found;
        sum.read += got.fields[name].length;
      }
    }),
    150,
  );
  for (const [name, { wanted, found, read }] of sums) {
    expect([name, found / wanted >= floors[name].all]).toEqual([name, true]);
    expect([name, (read - found) / read <= mostInvented]).toEqual([name, true]);
  }
});
