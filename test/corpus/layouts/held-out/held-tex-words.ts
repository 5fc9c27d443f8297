import type { Person } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import type { Layout } from '../layout.js';
import { capitals } from './capitals.js';
import { pdfBytes } from '../pdf-bytes.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { dateWriter, writePeriod } from './period.js';
import { Typesetter, type Piece } from './typesetter.js';
import { words } from './words.js';

/** As TeX writes it: words in places of their own without spaces between them, small capitals of two sizes. */
export const heldTexWords: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) =>
    pdfBytes(person, (document) => {
      const setter = new Typesetter(document);
      setter.skip(20);
      setter.line(smallCapitals(person.basics.name, 23), 'center');
      setter.skip(15);
      setter.line([roman(person.basics.label)], 'center');
      setter.skip(13);
      setter.line([roman(contactLines(person).join(' | '), 9)], 'center');
      for (const section of sections) writeSection(setter, person, section);
      setter.draw();
    }),
};

const roman = (text: string, size = 10): Piece => ({ text, size, font: 'Times-Roman' });
const bold = (text: string, size = 10.5): Piece => ({ text, size, font: 'Times-Bold' });
const italic = (text: string, size = 10): Piece => ({ text, size, font: 'Times-Italic' });

/** Small capitals of a font without them: capitals of two sizes, so that a word's first letter stands by itself. */
function smallCapitals(text: string, size: number): Piece[] {
  return text.split(' ').flatMap((word) => {
    const parts = word.match(/\p{Lu}+|\P{Lu}+/gu) ?? [];
    return parts.map((part, at) => ({
      ...roman(capitals(part), /^\p{Lu}/u.test(part) ? size : size * 0.8),
      glued: at < parts.length - 1,
    }));
  });
}

function writeSection(setter: Typesetter, person: Person, section: Section): void {
  setter.skip(24, 60);
  setter.line(smallCapitals(section.heading, 12));
  setter.rule();
  setter.skip(3);
  for (const line of section.lines) setter.paragraph(linePieces(section.kind, line));
  for (const entry of datedEntries(person, section)) writeEntry(setter, person, entry);
}

/** Skills have their group in bold. */
function linePieces(kind: Section['kind'], line: string): Piece[] {
  const [group = '', ...rest] = line.split(': ');
  return kind === 'skills' ? [bold(`${group}:`, 10), roman(rest.join(': '))] : [roman(line)];
}

function writeEntry(setter: Typesetter, { resumeLanguage }: Person, entry: DatedEntry): void {
  const { title, organisation, place, bullets } = entry;
  const head = { right: 120, ragged: true };
  setter.skip(2.5, 40);
  setter.paragraph([bold(title)], { ...head, aside: [roman(when(resumeLanguage, entry))] });
  const beside = place ? { aside: [italic(place)] } : {};
  if (organisation) setter.paragraph([italic(organisation)], { ...head, ...beside });
  for (const text of bullets) setter.paragraph([roman(text)], { indent: 18, mark: roman('•', 7) });
}

function when(language: Person['resumeLanguage'], entry: DatedEntry): string {
  return writePeriod(entry, {
    date: dateWriter('short', language),
    between: (start, end) => `${start} – ${end}`,
    since: (start) => `${start} – ${words[language].present}`,
  });
}
