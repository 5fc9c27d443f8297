import { expect, test } from '@jest/globals';
import { assignRoles, type ScoredPart } from './assign-roles.js';

const part = (text: string, line: number, first: number, second: number): ScoredPart => ({
  text,
  start: 0,
  end: text.length,
  line,
  joint: '',
  bold: line === 0,
  look: '',
  place: 0,
  first,
  second,
});

const read = (entries: ScoredPart[][]): (string | undefined)[][] =>
  assignRoles(entries).map(({ first, second }) => [first?.text, second?.text]);

test('an entry without known words is read as the others are laid out, whichever role stands first', () => {
  const unknown = [part('Steeplejack', 0, 0, 0.2), part('Vantorio', 1, 0, 0.2)];
  const titleFirst = [
    [part('Nurse', 0, 1, 0.2), part('Hollis Tarn', 1, 0, 0.2)],
    [part('Cook', 0, 1, 0.2), part('Moss Ltd', 1, 0, 1)],
  ];
  expect(read([...titleFirst, unknown]).at(-1)).toEqual(['Steeplejack', 'Vantorio']);
  const companyFirst = titleFirst.map((parts) =>
    parts.map(({ line, bold, ...rest }) => ({ ...rest, line: 1 - line, bold: !bold })).toReversed(),
  );
  expect(read([...companyFirst, unknown]).at(-1)).toEqual(['Vantorio', 'Steeplejack']);
});

test('a word that misleads in one entry does not outweigh what all the others show', () => {
  const entries = [
    [part('Nurse', 0, 1, 0.2), part('Oak Ltd', 1, 0, 1)],
    [part('Clerk', 0, 1, 0.2), part('Moss Ltd', 1, 0, 1)],
    [part('Cook', 0, 1, 0.2), part('Elm Ltd', 1, 0, 1)],
    [part('Scrutineer', 0, 0, 0.2), part('The Baker', 1, 0.6, 0.5)],
  ];
  expect(read(entries).at(-1)).toEqual(['Scrutineer', 'The Baker']);
});

test('a single entry is read by its words alone', () => {
  expect(read([[part('Oak Ltd', 0, 0, 1), part('Nurse', 1, 1, 0.2)]])).toEqual([['Nurse', 'Oak Ltd']]);
});
