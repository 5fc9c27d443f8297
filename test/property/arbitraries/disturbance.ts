import fc from 'fast-check';
import type { WrittenLine } from './written-lines.js';

/** A change to a resume's lines that its reader hardly sees. */
export class Disturbance {
  constructor(
    private readonly what: string,
    readonly apply: (lines: readonly WrittenLine[]) => WrittenLine[],
  ) {}

  /** How a counterexample is printed. */
  toString(): string {
    return this.what;
  }
}

type Rewrite = (text: string, seed: number) => string;

const ligatures: Record<string, string> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' };
/** Zero-width spaces and joiners, a soft hyphen, the mark of the byte order, marks of direction. */
const invisible = ['\u200B', '\u200D', '\u2060', '\u00AD', '\uFEFF', '\u200E', '\u2063'];

const rewrites: Record<string, Rewrite> = {
  ligatures: (text) => text.replace(/ff[il]?|f[il]/g, (letters) => ligatures[letters] ?? letters),
  'invisible characters': (text, seed) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, (_, at: number) =>
      (at * 31 + seed) % 7 === 0 ? invisible[(at + seed) % invisible.length]! : '',
    ),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00A0'),
  'letters and accents apart': (text) => text.normalize('NFD'),
  'two spaces for one': (text) => text.replaceAll(' ', '  '),
  'spaces at the end': (text) => `${text}  `,
  'curved apostrophes': (text) => text.replaceAll("'", '\u2019'),
};

const rewriting = fc
  .tuple(fc.constantFrom(...Object.entries(rewrites)), fc.nat({ max: 100 }))
  .map(
    ([[what, rewrite], seed]) =>
      new Disturbance(what, (lines) => lines.map(({ role, text }) => ({ role, text: rewrite(text, seed) }))),
  );

const headingCase = fc
  .constantFrom<[string, (text: string) => string]>(
    ['headings in capitals', (text) => text.toUpperCase()],
    ['headings in small letters', (text) => text.toLowerCase()],
  )
  .map(
    ([what, change]) =>
      new Disturbance(what, (lines) =>
        lines.map((line) => (line.role === 'heading' ? { ...line, text: change(line.text) } : line)),
      ),
  );

const nameInCapitals = new Disturbance('name and address in capitals', (lines) =>
  lines.map((line) =>
    line.role === 'name' || line.text.includes('@') ? { ...line, text: line.text.toUpperCase() } : line,
  ),
);

/** Blank lines above some headings and entries, at the start and at the end. */
const blankLines = fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 9 }).map((counts) => {
  const blank = (at: number): WrittenLine[] =>
    Array.from({ length: counts[at % counts.length]! }, () => ({ role: 'blank', text: '' }));
  return new Disturbance(`blank lines ${counts.join(' ')}`, (lines) => [
    ...lines.flatMap((line, at) =>
      line.role === 'heading' || line.role === 'lead' || at === 0 ? [...blank(at), line] : [line],
    ),
    ...blank(1),
  ]);
});

/** Page breaks above some headings, entries and statements. */
const pageBreaks = fc.integer({ min: 2, max: 12 }).map(
  (every) =>
    new Disturbance(`a page every ${every} places`, (lines) => {
      let places = 0;
      return lines.flatMap((line): WrittenLine[] => {
        const mayBreak = line.role === 'heading' || line.role === 'lead' || line.role === 'bullet';
        places += mayBreak ? 1 : 0;
        return mayBreak && places % every === 0 ? [{ role: 'page', text: '' }, line] : [line];
      });
    }),
);

/** One thing or another that changes nothing of what the resume says. */
export const disturbance: fc.Arbitrary<Disturbance> = fc.oneof(
  { weight: 4, arbitrary: rewriting },
  headingCase,
  fc.constant(nameInCapitals),
  blankLines,
  pageBreaks,
);
