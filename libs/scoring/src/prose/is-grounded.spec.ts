import { expect, test } from '@jest/globals';
import { isGrounded } from './is-grounded.js';
import type { ProseFacts } from './prose-facts.js';

const facts: ProseFacts = {
  score: 0.612,
  band: 'strong',
  sections: [{ section: 'experience', contribution: 0.401, of: 0.5 }],
  requirements: [
    {
      requirement: '5+ years of Python',
      must: true,
      verdict: 'met',
      months: 74,
      asked: 60,
      quote: 'Wrote Python services.',
    },
    { requirement: 'Kafka', must: false, verdict: 'not_met' },
  ],
  strengths: [{ ask: '5+ years of Python', quote: 'Wrote Python services.' }],
  weakestSection: 'experience',
  unknownSections: [],
};

test.each([
  'The candidate scores 0.612, a strong match. Experience adds 0.401 of 0.5.',
  'With 74 months of Python (60 asked), shown by “Wrote Python services”, the candidate meets it; Kafka is not met.',
  'One gap remains: "Kafka".',
  'Python is required for 60 months, and the resume shows 74 months of it.',
  'Overall this is a strong match; what is missing is Kafka, which the posting only lists.',
])('what the facts hold may be said: %s', (prose) => {
  expect(isGrounded(prose, facts)).toBe(true);
});

test.each([
  ['another number', 'The candidate scores 0.62.'],
  ['a number worked out', 'The candidate has 6 years of Python.'],
  ['a number in words', 'The candidate has seven years of it.'],
  ['a share', 'Experience makes up 65% of it.'],
  ['a quotation nobody wrote', 'The resume says “led a team”.'],
  ['a skill nobody named', 'The candidate also knows Kubernetes.'],
  ['a place nobody named', 'The candidate worked in Berlin.'],
  ['an address', 'Write to someone@example.org for more.'],
  ['an accusation', 'The candidate was dismissed for misconduct and is probably pregnant.'],
  ['small letters', 'The candidate knows kubernetes, terraform and oracle, and led nurses in berlin.'],
  ['a name that opens a sentence', 'The candidate is strong. Kubernetes and cloud work stand out.'],
  ['a part of a name', 'The candidate wrote Pyth.'],
  ['a part of a quotation’s word', 'The resume says “Wrote Pyth”.'],
  ['months asked and worked exchanged', 'With 60 months of Python (74 asked), the candidate meets it.'],
  ['months of something else', 'The candidate has 74 months of Kafka.'],
  ['years for months', 'The candidate has 74 years of Python.'],
  ['a section’s share as another’s', 'The summary adds 0.401.'],
  ['a number without its nought', 'The candidate scores .99.'],
  ['nothing', ''],
  ['a novel', 'The candidate is strong. '.repeat(100)],
])('%s is not believed', (_, prose) => {
  expect(isGrounded(prose, facts)).toBe(false);
});
