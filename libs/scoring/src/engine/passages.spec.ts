import { Glossary } from '#libs/ml';
import type { Config } from '#libs/platform';
import { SkillTaxonomy, type ParsedResume } from '#libs/resumes';
import { expect, test } from '@jest/globals';
import { comparedText } from './compared-text.js';
import { passagesOf } from './passages.js';

const text = `Skills
Data: Spark, Kafka
Cloud: AWS,
Docker
Spark again
Polish (native)
Boston University, Boston, MA
BSc Biology
Towson University, Towson, MD${'.'.repeat(200)}BA Law`;

const at = (value: string) => {
  const charStart = text.indexOf(value);
  const source = { page: 1, charStart, charEnd: charStart + value.length };
  return { value, normalized: null, confidence: 1, source };
};
const skill = (value: string) => ({
  ...at(value),
  code: null,
  group: null,
  foundIn: [],
  lastUsed: null,
  months: null,
});
const school = (institution: string, degree: string, field: string) => {
  const [start, end] = [null, null];
  return {
    institution: at(institution),
    degree: at(degree),
    field: at(field),
    start,
    end,
    score: null,
    courses: [],
  };
};

const { source: list } = at('Skills\nData: Spark, Kafka\nCloud: AWS,\nDocker\n');
const nothing: ParsedResume = {
  text,
  contact: { name: null, headline: null, emails: [], phones: [], links: [], location: null },
  summary: null,
  experience: [],
  education: [],
  skills: [],
  certifications: [],
  languages: [],
  projects: [],
  volunteering: [],
  awards: [],
  publications: [],
  interests: [],
  references: [],
  sections: [{ kind: 'skills', heading: 'Skills', confidence: 1, source: list }],
  unassigned: [],
  conservation: 1,
  findings: [],
  lowConfidenceFields: [],
  experienceMonths: null,
  documentDate: '2026-11-22',
  language: 'en',
  mediaType: 'application/pdf',
  pages: 1,
  parserVersion: '',
  elapsedMs: 1,
};
const textsOf = (part: Partial<ParsedResume>): string[] =>
  passagesOf({ ...nothing, ...part }).map((passage) => passage.text);

test('skills that stand together are quoted together, a label begins a new list', () => {
  const skills = ['Spark', 'Kafka', 'AWS', 'Docker'].map(skill);
  expect(textsOf({ skills })).toEqual(['Spark, Kafka', 'AWS, Docker']);
});

test('a skill outside the list of skills is no passage of its own, unless there is no list', () => {
  const skills = [skill('Kafka'), skill('Biology')];
  expect(textsOf({ skills })).toEqual(['Kafka']);
  expect(textsOf({ skills, sections: [] })).toEqual(['Kafka', 'Biology']);
});

test('a quote ends with the bracket it opens', () => {
  expect(textsOf({ languages: [{ name: at('Polish'), level: at('native') }] })).toEqual(['Polish (native)']);
});

test('a degree is quoted with its school, and compared without it, in English', () => {
  const glossary = Glossary.fromText('biology|Biologie||');
  const taxonomy = new SkillTaxonomy({ modelsDir: 'models' } as Config);
  const education = [school('Boston University, Boston, MA', 'BSc', 'Biology')];
  const [passage, ...others] = passagesOf({ ...nothing, education });
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ text: 'Boston University, Boston, MA BSc Biology', degree: 'BSc Biology' });
  expect(comparedText(passage!, glossary, taxonomy)).toBe('Biology');
  const german = { ...passage!, degree: 'BSc Biologie', language: 'de' };
  expect(comparedText(german, glossary, taxonomy)).toBe('biology');
});

test('a degree far from its school is a passage of its own', () => {
  const education = [school('Towson University, Towson, MD', 'BA', 'Law')];
  expect(passagesOf({ ...nothing, education }).map((passage) => [passage.text, passage.degree])).toEqual([
    ['BA', 'BA Law'],
    ['Law', 'BA Law'],
    ['Towson University, Towson, MD', ''],
  ]);
});

test('text that reached no field counts under its section', () => {
  const { value, source } = at('Spark, Kafka\nCloud');
  expect(textsOf({ unassigned: [{ value, source }] })).toEqual(['Spark, Kafka Cloud']);
  expect(textsOf({ unassigned: [{ value, source }], sections: [] })).toEqual([]);
});
