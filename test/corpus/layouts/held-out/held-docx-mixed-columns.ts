import { AlignmentType, ColumnBreak, Paragraph, SectionType, type ISectionOptions } from 'docx';
import type { Person } from '../../person.js';
import { chooseSections, type Section } from '../../sections.js';
import { docxBytes } from '../docx-bytes.js';
import type { Layout } from '../layout.js';
import { capitals } from './capitals.js';
import { contactRows } from './contact-rows.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { listItem, paragraph, run } from './docx-text.js';
import { dateWriter, writePeriod } from './period.js';
import { words } from './words.js';

/** A document of several column layouts one below another: contact in three, jobs in one, the rest in two. */
export const heldDocxMixedColumns: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'comma', dash: ' – ', open: 'current' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => {
    const wide = chooseSections(sections, 'summary', 'experience');
    const left = chooseSections(sections, 'education', 'volunteering', 'projects');
    const right = sections.filter((section) => !wide.includes(section) && !left.includes(section));
    const paragraphs = (chosen: Section[]) => chosen.flatMap((section) => block(person, section));
    const parting = new Paragraph({ children: [new ColumnBreak()] });
    return docxBytes(person, [
      columns(1, top(person)),
      columns(3, contact(person)),
      columns(1, paragraphs(wide)),
      columns(2, [...paragraphs(left), parting, ...paragraphs(right)]),
    ]);
  },
};

function columns(count: number, children: Paragraph[]): ISectionOptions {
  const column = { count, space: 500, equalWidth: true };
  return { properties: { type: SectionType.CONTINUOUS, column }, children };
}

function top({ basics }: Person): Paragraph[] {
  const alignment = AlignmentType.CENTER;
  return [
    paragraph(capitals(basics.name), { size: 40, characterSpacing: 60 }, { alignment }),
    paragraph(basics.label, { color: 'C55A11', size: 26 }, { alignment, spacing: { after: 160 } }),
  ];
}

/** Each value below its label; a fourth one shares the first column. */
function contact(person: Person): Paragraph[] {
  return contactRows(person).map(
    ([label, value]) =>
      new Paragraph({ children: [run(label, { bold: true, size: 16 }), run(value, { size: 16, break: 1 })] }),
  );
}

function block(person: Person, section: Section): Paragraph[] {
  const look = { bold: true, color: 'FFFFFF', shading: { fill: 'C55A11' } };
  return [
    paragraph(` ${section.heading} `, look, { spacing: { before: 240, after: 100 }, keepNext: true }),
    ...section.lines.map((line) => paragraph(line)),
    ...datedEntries(person, section).flatMap((entry) => entryOf(person, entry)),
  ];
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Paragraph[] {
  const { title, organisation, place, bullets } = entry;
  const when = writePeriod(entry, {
    date: dateWriter('comma', resumeLanguage),
    between: (start, end) => `${start} – ${end}`,
    since: (start) => `${words[resumeLanguage].since} ${start}`,
  });
  const where = [place, when].filter(Boolean).join('; ');
  return [
    paragraph(organisation ?? title, { bold: true }, { spacing: { before: 120 }, keepNext: true }),
    ...(organisation ? [paragraph(title, { color: 'C55A11' }, { keepNext: true })] : []),
    ...(where ? [paragraph(where, { italics: true, size: 18 })] : []),
    ...bullets.map(listItem),
  ];
}
