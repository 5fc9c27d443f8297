import type { Config } from '#libs/platform';
import { SkillTaxonomy } from '#libs/resumes';
import { expect, test } from '@jest/globals';
import { namedIn } from './named-in.js';
import { relatednessOf } from './relatedness.js';
import type { ComparedAsk, ComparedPassage } from './score-resume.js';

const taxonomy = new SkillTaxonomy({ modelsDir: 'models' } as Config);

/** How near a position is by its occupation alone: the two titles mean nothing to each other. */
function nearByOccupation(wanted: string, held: string): number {
  const ask = {
    text: wanted,
    kind: 'title',
    language: 'en',
    must: false,
    weight: 1,
    minMonths: null,
  } as const;
  const passage = {
    text: held,
    section: 'experience',
    role: 'position',
    entry: 0,
    degree: null,
    language: 'en',
    charStart: 0,
    charEnd: held.length,
    page: 1,
  } as const;
  const title: ComparedAsk = {
    ...ask,
    ...namedIn(ask, taxonomy),
    words: new Map(),
    meaning: Float32Array.of(1, 0),
  };
  const position: ComparedPassage = {
    ...passage,
    ...namedIn(passage, taxonomy),
    words: new Map(),
    meaning: Float32Array.of(0, 1),
  };
  return relatednessOf(title, [position], 'en').best;
}

test.each([
  ['Director of Operations', 'Store Manager'],
  ['HR Consultant', 'Volunteer Coordinator'],
  ['Research Associate', 'Lab Technician'],
  ['Product Manager', 'Business Developer'],
])('titles that several occupations have name none: %s is no %s', (wanted, held) => {
  expect(nearByOccupation(wanted, held)).toBe(0);
});

test.each([
  ['Registered Nurse', 'Krankenpfleger'],
  ['Registered Nurse', 'Infirmière'],
  ['Software Engineer', 'Senior Softwareentwickler'],
  ['Electrician', 'Électricien'],
])('titles of one occupation are near whatever their words: %s and %s', (wanted, held) => {
  expect(nearByOccupation(wanted, held)).toBe(0.7);
});
