import { expect, test } from '@jest/globals';
import { understandRequirement } from './requirement.js';

test.each([
  ['5+ years of experience with Python', 'experience', 60],
  ['3-5 years in retail', 'experience', 36],
  ['At least two years of nursing', 'experience', 24],
  ['18 months of experience in audit', 'experience', 18],
  ['Mindestens 3 Jahre Berufserfahrung', 'experience', 36],
  ['Bachelor’s degree in accounting', 'education', null],
  ['Current RN license', 'certification', null],
  ['Fluent English', 'language', null],
  ['Kubernetes in production', 'skill', null],
  ['Verhandlungssichere Englischkenntnisse', 'language', null],
  ['Maîtrise de l’anglais courant', 'language', null],
  ['Diplôme d’ingénieur ou bac +5', 'education', null],
  ['Carné de conducir B', 'certification', null],
  ['3 años de experiencia en hostelería', 'experience', 36],
  ['Polish B2', 'language', null],
  ['MBA', 'education', null],
  ['ACCA or CIMA qualification', 'certification', null],
  ['At most 3 years of experience', 'experience', null],
] as const)('"%s" is of kind %s and asks for %s months', (text, kind, minMonths) => {
  expect(understandRequirement(text)).toMatchObject({ text, kind, minMonths, must: false, weight: 1 });
});

test('what is only preferred weighs half', () => {
  expect(understandRequirement('Terraform is a plus').weight).toBe(0.5);
});

test.each([
  'SQL is required',
  'Must know SQL',
  'SQL zwingend erforderlich',
  'SQL indispensable',
  'Imprescindible SQL',
])('"%s" is a must', (text) => {
  expect(understandRequirement(text)).toMatchObject({ must: true, weight: 1 });
});

test('what the client says is kept', () => {
  const given = { text: '5 years of Go', kind: 'skill', must: true, weight: 3, minMonths: 12 } as const;
  expect(understandRequirement(given)).toEqual(given);
});
