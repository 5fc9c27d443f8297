import type { SeededRandom } from '../../corpus/seeded-random.js';
import { dateForms, type DateForm } from '../../corpus/wording/date-form.js';
import type { Look } from './styled-line.js';

const separators = [', ', ' | ', ' – ', ' — ', ' · ', ' • ', ' - '] as const;
const placeForms = ['none', 'comma', 'comma', 'brackets', 'part', 'own line', 'dash'] as const;
const dateSpots = ['right', 'right', 'right', 'left', 'above', 'below', 'inline', 'brackets'] as const;
const looks: readonly Look[] = [
  { bold: true },
  { bold: true },
  {},
  { italic: true },
  { capitals: true },
  { bold: true, size: 12 },
];
const degreeForms = ['joint', 'joint', 'comma', 'brackets', 'dash', 'subject first', 'own part'] as const; // prettier-ignore
const nameForms = ['plain', 'plain', 'capitals', 'doctor', 'letters behind', 'spaced', 'with label', 'below document name', 'two lines', 'below label'] as const; // prettier-ignore

/** How the entries of one resume are written: drawn once, since an author keeps to a form. */
export interface Arrangement {
  format: 'txt' | 'html' | 'docx' | 'pdf';
  /** Which role opens a header. */
  first: 'title' | 'company';
  firstStudy: 'degree' | 'school';
  isOneLine: boolean;
  /** Parts title and employer where they share a line; null for the word "at". */
  separator: string | null;
  place: (typeof placeForms)[number];
  dates: (typeof dateSpots)[number];
  dateForm: DateForm;
  leadLook: Look;
  otherLook: Look;
  degree: (typeof degreeForms)[number];
  name: (typeof nameForms)[number];
  terms: 'none' | 'title' | 'company';
  hasDurations: boolean;
  hasAbout: boolean;
  body: 'items' | 'paragraph' | 'none';
  /** Share of the entries that name no place. */
  placeless: number;
  hasGrade: boolean;
  /** White space between entries, in lines. */
  gap: number;
  /** Points across the text of a printed page. */
  width: number;
}

/** Draws one arrangement; combinations nobody writes are left out. */
export function drawArrangement(random: SeededRandom): Arrangement {
  const first = random.pick(['title', 'company'] as const);
  const isOneLine = random.next() < 0.45;
  const leadLook = random.pick(looks);
  const separator = first === 'title' && isOneLine && random.next() < 0.15 ? null : random.pick(separators);
  const place = random.pick(placeForms);
  return {
    format: random.pick(['txt', 'html', 'docx', 'docx', 'pdf', 'pdf'] as const),
    first,
    firstStudy: random.pick(['degree', 'school'] as const),
    isOneLine,
    separator,
    place,
    dates: random.pick(dateSpots),
    dateForm: random.pick(dateForms.filter(({ open }) => open !== 'blank')),
    leadLook,
    otherLook: random.pick(looks.filter((look) => look !== leadLook || Object.keys(look).length === 0)),
    degree: random.pick(degreeForms),
    name: random.pick(nameForms),
    terms: random.pick(['none', 'none', 'none', 'none', 'title', 'company'] as const),
    hasDurations: random.next() < 0.12,
    hasAbout: random.next() < 0.15,
    body: random.pick(['items', 'items', 'items', 'paragraph', 'none'] as const),
    placeless: random.pick([0, 0, 0.4]),
    hasGrade: random.next() < 0.2,
    gap: random.pick([0.3, 0.6, 1]),
    width: random.pick([480, 480, 360, 240]),
  };
}
