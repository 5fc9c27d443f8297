import { expect, test } from '@jest/globals';
import { degreeLevels, namesLevelAlone, subjectOf } from './degrees.js';

test.each([
  ['Bachelor of Science, Computer Science', 'Computer Science'],
  ['Degree in computer science or a related field, or equivalent experience', 'computer science'],
  ['Master’s degree or PhD in statistics', 'statistics'],
  ['BSc, Nursing, Gooseberry Falls University', 'Nursing Gooseberry Falls'],
  ['MBA', 'MBA'],
])('the subject of "%s" is "%s"', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

test.each([
  ['Master’s degree or PhD in statistics', [4, 3]],
  ['BSc, Computer Science', [2]],
  ['Diplom-Informatiker', [3]],
  ['High school diploma', [1]],
  ['Dr. rer. nat.', [4]],
  ['Promotion in Chemie', [4]],
  ['MD', [4]],
  ['MS Computer Science', [3]],
  ['BA, MA in History', [3, 2]],
  ['Boston University, Boston, MA', []],
  ['Boston, MA 02134', []],
  ['Towson, MD', []],
  ['Sales Promotion', []],
  ['Certified Scrum Master, mastered ma and md', []],
  ['UK driving licence', []],
  ['Degree in a related field', []],
])('"%s" names the levels %j', (text, levels) => {
  expect(degreeLevels(text)).toEqual(levels);
});

test.each([
  ["Master's degree", true],
  ['MBA', true],
  ["Bachelor's degree or higher required", true],
  ["Master's degree in statistics", false],
  ['Python', false],
])('"%s" names a level alone: %s', (text, alone) => {
  expect(namesLevelAlone(text)).toBe(alone);
});
