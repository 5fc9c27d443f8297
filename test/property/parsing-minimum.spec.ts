import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hold } from '../support/hold.js';
import { person } from './arbitraries/person.js';
import { resumeOf } from './arbitraries/resume.js';
import { parse } from './parse.js';

test('Feature: talentflow-ai, Property 4: Minimum field extraction', async () => {
  await hold(
    fc.asyncProperty(resumeOf(person), async (resume) => {
      const { contact, experience, education, skills } = await parse(await resume.bytes());
      const { name, email } = resume.person.basics;
      expect(contact.name?.value.toLowerCase()).toBe(name.toLowerCase());
      expect(contact.emails.map(({ value }) => value)).toEqual([email]);
      expect(experience.filter(({ title, company }) => title ?? company)).not.toEqual([]);
      expect(education.filter(({ institution, degree }) => institution ?? degree)).not.toEqual([]);
      expect(skills).not.toEqual([]);
    }),
    150,
  );
});
