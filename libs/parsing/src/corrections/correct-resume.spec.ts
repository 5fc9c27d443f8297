import { expect, test } from '@jest/globals';
import { gazetteerFile, parse } from '../fixtures/parse.js';
import { loadGazetteer } from '../skills/gazetteer.js';
import { correctResume } from './correct-resume.js';

const gazetteer = loadGazetteer(gazetteerFile);
const text = `Marta Quist
marta@example.com

Experience
Baker, Old Mill Bakery
2015 - 2019
- Baked bread

Skills
Python, Baking`;
const read = await parse(Buffer.from(text));

test('corrected values are sure and stand where their source says, under the text', () => {
  const said = { '/contact/name': 'Märta Quist', '/experience': [{ title: 'Head Baker', start: '2020-01' }] };
  const corrected = correctResume(read, said, gazetteer);
  const { contact, experience, experienceMonths } = corrected;
  expect([contact.name?.value, contact.name?.confidence]).toEqual(['Märta Quist', 1]);
  expect(experience.map(({ title, isCurrent }) => [title?.value, isCurrent])).toEqual([['Head Baker', true]]);
  expect(experienceMonths).toBe(75);
  for (const field of [contact.name!, experience[0]!.title!, experience[0]!.start!]) {
    expect(field.source.corrected).toBe(true);
    expect(corrected.text.slice(field.source.charStart, field.source.charEnd)).toBe(field.value);
  }
  expect(corrected.text.startsWith(read.text)).toBe(true);
  expect(contact.emails).toEqual(read.contact.emails);
});

test('what was read in the same words keeps its place in the document', () => {
  const [python] = read.skills;
  const corrected = correctResume(read, { '/skills': ['Python', 'k8s'] }, gazetteer);
  expect(corrected.skills[0]).toEqual({ ...python, confidence: 1 });
  expect(corrected.skills[1]).toMatchObject({
    value: 'k8s',
    normalized: 'Kubernetes',
    code: 'tf:kubernetes',
  });
  expect(corrected.sections.at(-1)).toMatchObject({ kind: 'skills', heading: 'Skills' });
});

test('null and an empty list take away; nothing said changes nothing', () => {
  const emptied = correctResume(read, { '/contact/name': null, '/skills': [], '/experience': [] }, gazetteer);
  expect([emptied.contact.name, emptied.skills, emptied.experienceMonths]).toEqual([null, [], null]);
  expect(emptied.text).toBe(read.text);
  expect(correctResume(read, {}, gazetteer)).toEqual(read);
});
