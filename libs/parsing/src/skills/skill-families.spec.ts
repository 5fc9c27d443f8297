import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { loadGazetteer } from './gazetteer.js';
import { SkillFamilies } from './skill-families.js';

const gazetteer = loadGazetteer('models/gazetteer/gazetteer.json.gz');
const families = new SkillFamilies(readFileSync('models/gazetteer/families.txt', 'utf8'), gazetteer);

const near = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => families.of(gazetteer.find(name)!.code));
  return a!.some((family) => b!.includes(family));
};

test.each([
  ['Kafka', 'RabbitMQ', true],
  ['PostgreSQL', 'mysql', true],
  ['k8s', 'Docker', true],
  ['Kafka', 'Photoshop', false],
  ['Payroll', 'Welding', false],
])('%s and %s are near: %s', (one, other, expected) => {
  expect(near(one, other)).toBe(expected);
});

test('products of one commodity are near, those of a broad one are not', () => {
  expect(families.of('onet:43232303:some-crm')).toEqual(['onet:43232303']);
  expect(families.of('onet:43232605:some-science')).toEqual([]);
});

test('a family of what the taxonomy does not know is refused', () => {
  expect(() => new SkillFamilies('Kafka, Nosuchthing', gazetteer)).toThrow('Nosuchthing');
});
