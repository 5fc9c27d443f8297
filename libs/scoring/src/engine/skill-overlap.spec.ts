import { expect, test } from '@jest/globals';
import { overlapOf, skillSetOf, skillsFound } from './skill-overlap.js';

const kafka = { code: 'k', label: 'Kafka', families: ['brokers'] };
const rabbit = { code: 'r', label: 'RabbitMQ', families: ['brokers', 'queues'] };
const welding = { code: 'w', label: 'Welding', families: [] };

test('the same skill counts in full, a near one half, a strange one nothing', () => {
  const asked = skillSetOf([kafka, welding]);
  expect(overlapOf(asked, skillSetOf([welding, kafka]))).toBe(1);
  expect(overlapOf(asked, skillSetOf([kafka]))).toBe(0.5);
  expect(overlapOf(asked, skillSetOf([rabbit]))).toBe(0.25);
  expect(overlapOf(asked, skillSetOf([]))).toBe(0);
});

test('an ask that names no skill gains none', () => {
  expect(overlapOf(skillSetOf([]), skillSetOf([kafka]))).toBe(0);
});

test('it is said what was found for each skill', () => {
  expect(skillsFound(skillSetOf([kafka, welding]), skillSetOf([rabbit, welding]))).toEqual([
    { asked: 'Kafka', found: 'RabbitMQ', share: 0.5 },
    { asked: 'Welding', found: 'Welding', share: 1 },
  ]);
  expect(skillsFound(skillSetOf([welding]), skillSetOf([rabbit]))).toEqual([
    { asked: 'Welding', found: null, share: 0 },
  ]);
});
