import { expect, test } from '@jest/globals';
import type { Line } from '../document/line.js';
import { listItems } from './list-items.js';

/** Lines as a page shows them, one below another. */
function linesOf(...texts: (string | (Partial<Line> & { text: string }))[]): Line[] {
  let start = 0;
  return texts.map((given) => {
    const own = typeof given === 'string' ? { text: given } : given;
    const line: Line = {
      start,
      page: 1,
      x: 50,
      y: 0,
      width: 100,
      height: 12,
      size: 10,
      bold: false,
      boldCells: [],
      bullet: false,
      styled: null,
      gapBefore: 1,
      column: 0,
      furniture: false,
      full: false,
      ...own,
    };
    start += own.text.length + 1;
    return line;
  });
}

function namesOf(...texts: Parameters<typeof linesOf>): string[] {
  return listItems(linesOf(...texts)).map(({ text }) => text);
}

function groupsOf(...texts: Parameters<typeof linesOf>): Record<string, string | null> {
  return Object.fromEntries(listItems(linesOf(...texts)).map(({ text, group }) => [text, group]));
}

test.each([
  ['Java, Kotlin; Scala | Go • Rust · C'],
  ['Java\tKotlin\tScala\tGo\tRust\tC'],
  ['Java – Kotlin – Scala / Go / Rust / C'],
])('every separator parts items: %s', (text) =>
  expect(namesOf(text)).toEqual(['Java', 'Kotlin', 'Scala', 'Go', 'Rust', 'C']),
);

test.each([
  'Python (primary)',
  'Python 5 years',
  'Python (8 Jahre)',
  'Python – Expert',
  'Python: Fortgeschritten',
  'Python ●●●●○',
  'Python 80 %',
  'Python 4/5',
  'Python\tavancé',
  'Python (nivel avanzado)',
  'Python, 3 años de experiencia',
  'Python seit 2015',
  'Python – sehr gut',
])('%s is Python', (text) => expect(namesOf(text)).toEqual(['Python']));

test('an adjective beside a name belongs to it', () =>
  expect(namesOf('Excel avancé, advanced airway')).toEqual(['Excel avancé', 'advanced airway']));

test.each<[string, Parameters<typeof linesOf>]>([
  ['before a colon', ['Datenbanken: Oracle, Redis']],
  ['before a dash', ['Datenbanken – Oracle, Redis']],
  ['in a cell of its own', ['Datenbanken\tOracle, Redis']],
  ['in bold above its items', [{ text: 'Datenbanken', bold: true }, 'Oracle', 'Redis']],
  ['on a line of its own with a colon', ['Datenbanken:', 'Oracle', 'Redis']],
  ['further out than its items', ['Datenbanken', { text: 'Oracle', x: 57 }, { text: 'Redis', x: 57 }]],
  [
    'above items with bullets',
    ['Datenbanken', { text: 'Oracle', bullet: true }, { text: 'Redis', bullet: true }],
  ],
  ['before a colon without a space', ['Datenbanken:Oracle, Redis']],
  ['as a usual name above a list', ['Datenbanken', 'Oracle, Redis']],
])('the label of a group stands %s', (_, lines) =>
  expect(groupsOf(...lines)).toEqual({ Oracle: 'Datenbanken', Redis: 'Datenbanken' }),
);

test('an item above a list is no label', () =>
  expect(namesOf('Zotero', 'Word, Excel')).toEqual(['Zotero', 'Word', 'Excel']));

test('labels side by side in bold are no items', () =>
  expect(namesOf({ text: 'Accounting\tTools', bold: true, boldCells: [true, true] }, 'IFRS\tExcel')).toEqual([
    'IFRS',
    'Excel',
  ]));

test('a list that fills its line goes on in the next', () =>
  expect(namesOf({ text: 'Docker, Git, GitHub', full: true }, 'Actions, Jira')).toEqual([
    'Docker',
    'Git',
    'GitHub\nActions',
    'Jira',
  ]));

test('items of one line each stay apart, however long', () =>
  expect(namesOf('mixed models', { text: 'Bayesian inference', full: true }, 'predictive modelling')).toEqual(
    ['mixed models', 'Bayesian inference', 'predictive modelling'],
  ));

test('an item goes on behind a hyphen or a preposition', () =>
  expect(namesOf('Projekt-', 'management', 'Gestion des', 'plannings')).toEqual([
    'Projekt-\nmanagement',
    'Gestion des\nplannings',
  ]));

test('what an item goes on with is no label of the bullets below', () =>
  expect(
    namesOf({ text: 'Service and repair of', bullet: true, full: true }, 'Pumps', {
      text: 'Redis',
      bullet: true,
    }),
  ).toEqual(['Service and repair of\nPumps', 'Redis']));

test('a grade before a colon is no group', () =>
  expect(groupsOf('Proficient in: Oracle, Redis', 'Expert: Java')).toEqual({
    Oracle: null,
    Redis: null,
    Java: null,
  }));
