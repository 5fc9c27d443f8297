import { expect, test } from '@jest/globals';
import { headingByNoun, knownHeading } from './heading-words.js';

test.each([
  ['WORK EXPERIENCE', 'experience'],
  ['Experience (6)', 'experience'],
  ['2. Professional Experience:', 'experience'],
  ['Berufserfahrung', 'experience'],
  ['Expérience professionnelle', 'experience'],
  ['Experiencia laboral', 'experience'],
  ['Education & Certifications', 'education'],
  ['Aus- und Weiterbildung', 'education'],
  ['Formación académica', 'education'],
  ['Kenntnisse und Fähigkeiten', 'skills'],
  ['Compétences', 'skills'],
  ['Sprachkenntnisse', 'languages'],
  ['★ Skills', 'skills'],
])('%s is a heading of %s', (text, kind) => expect(knownHeading(text)).toBe(kind));

test.each(['Senior Engineer', 'Worked on education software', 'Jane Smith'])(
  '%s is no known heading',
  (text) => {
    expect(knownHeading(text)).toBeNull();
  },
);

test('a head noun tells the kind of an unlisted heading', () => {
  expect(headingByNoun('Customer Service Experience')).toBe('experience');
  expect(headingByNoun('Things I am good at')).toBeNull();
});
