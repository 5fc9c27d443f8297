import type { SeededRandom } from '../../../seeded-random.js';

/** Every dimension of a mixed DOCX, its values and how often each is drawn beside the others. */
const weights = {
  /** The program whose habits the file has. */
  program: { word: 6, google: 3, libreoffice: 2, pages: 1 },
  /** What holds the text: paragraphs, tables that lay out the page, boxes, newspaper columns. */
  frame: {
    column: 9,
    'sidebar-left': 3,
    'sidebar-right': 3,
    'spacer-grid': 2,
    'label-column': 2,
    'label-rows': 2,
    'date-left': 3,
    'date-right': 2,
    'section-tables': 2,
    'nested-tables': 1,
    'box-left': 2,
    newspaper: 2,
  },
  /** Where name and contact stand. */
  identity: { paragraphs: 6, 'one-paragraph': 2, table: 3, header: 3, 'first-header': 1, box: 1 },
  name: { title: 4, bold: 3, capitals: 2, 'small-capitals': 1, spaced: 1, 'two-lines': 1, 'with-label': 1 },
  contact: { pipes: 4, bullets: 2, spaces: 1, tabs: 1, lines: 3, labelled: 3, foot: 1 },
  heading: {
    style: 5,
    'own-style': 2,
    bold: 3,
    capitals: 3,
    ruled: 2,
    underlined: 1,
    shaded: 1,
    spaced: 1,
    'spaced-letters': 1,
    numbered: 1,
    colon: 1,
    large: 1,
    italic: 1,
  },
  /** The head of an entry: title, company, place; a stroke ends a line. */
  head: {
    'T/C, L': 5,
    'C, L/T': 4,
    'T, C, L': 2,
    'C, L, T': 1,
    'T | C | L': 2,
    'C | T | L': 1,
    'T – C, L': 2,
    'C – T/L': 1,
    'T at C, L': 1,
    'C/T/L': 1,
    'T/C/L': 1,
    'C (L)/T': 1,
    'T, C (L)': 1,
    'C · L/T': 1,
    'C: T/L': 1,
  },
  dates: {
    'right-tab': 4,
    'right-tab-below': 2,
    'dotted-tab': 1,
    'tabs-by-hand': 2,
    'spaces-by-hand': 2,
    'dots-by-hand': 1,
    brackets: 2,
    'line-above': 2,
    'line-below': 3,
    'line-between': 1,
    'with-last': 2,
    before: 2,
    'table-right': 2,
    'table-left': 1,
    // Where the frame has a column for them.
    cell: 0,
  },
  emphasis: { 'bold-first': 4, 'bold-title': 3, 'bold-company': 2, 'capital-company': 1, styles: 2, none: 2 },
  duties: {
    list: 6,
    dots: 2,
    dashes: 2,
    wingdings: 1,
    tabbed: 2,
    'line-breaks': 2,
    paragraphs: 2,
    numbered: 1,
  },
  /** What parts entries. */
  room: { spacing: 5, 'empty-paragraph': 4, none: 2 },
  skills: {
    groups: 4,
    comma: 2,
    bullets: 2,
    columns: 2,
    'label-table': 2,
    pipes: 1,
    tabs: 1,
    'label-above': 1,
  },
  languages: { lines: 3, 'one-line': 2, tabs: 1, table: 1, bullets: 2 },
  held: { lines: 3, bullets: 3, 'date-first': 1, 'right-tab': 1 },
  order: { 'experience-first': 5, 'education-first': 2, 'skills-first': 2 },
  /** What long use of a word processor leaves in a file. */
  traces: { none: 5, controls: 2, 'run-controls': 1, changes: 2, fields: 1, marks: 2, hidden: 1 },
} as const;

type Weights = typeof weights;
export type DocxChoices = {
  -readonly [Dimension in keyof Weights]: keyof Weights[Dimension] & string;
};

const tableFrames: readonly string[] = ['date-left', 'date-right', 'label-rows', 'section-tables'];

/** Draws a value of every dimension; values that nobody would set side by side are exchanged. */
export function drawChoices(random: SeededRandom): DocxChoices {
  const drawn = Object.fromEntries(
    Object.entries(weights).map(([dimension, values]) => [dimension, pickWeighted(values, random)]),
  ) as DocxChoices;
  // The frame has a column for the dates.
  if (tableFrames.includes(drawn.frame)) drawn.dates = 'cell';
  // Beside a narrow column nothing is set flush right.
  if (drawn.frame === 'newspaper' && /tab|hand|table/.test(drawn.dates)) drawn.dates = 'line-below';
  // What is in one paragraph has no list items of its own.
  if (drawn.duties === 'line-breaks' && drawn.dates.startsWith('table')) drawn.duties = 'dots';
  return drawn;
}

function pickWeighted(values: Record<string, number>, random: SeededRandom): string {
  const total = Object.values(values).reduce((sum, weight) => sum + weight, 0);
  let left = random.next() * total;
  for (const [value, weight] of Object.entries(values)) {
    left -= weight;
    if (left < 0) return value;
  }
  return Object.keys(values).at(-1)!;
}
