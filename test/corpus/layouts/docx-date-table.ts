import { Paragraph } from 'docx';
import { contactLines, type Section } from '../sections.js';
import { docxBytes } from './docx-bytes.js';
import {
  entryParagraphs,
  headingParagraph,
  nameParagraph,
  textParagraph,
  type DocxStyle,
} from './docx-paragraphs.js';
import { twoColumnTable, type TwoCells } from './docx-tables.js';
import type { Layout } from './layout.js';

const style: DocxStyle = { heading: 'bold', dates: 'elsewhere', color: '385623' };

/** Everything in one table: dates on the left, what happened then on the right, a row each. */
export const docxDateTable: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: ' | ' },
  },
  draw: (person, sections) => {
    const contact = [
      textParagraph(person.basics.label),
      ...contactLines(person).map((line) => textParagraph(line)),
    ];
    const rows: TwoCells[] = [
      { left: [new Paragraph('')], right: [nameParagraph(person.basics.name), ...contact] },
      ...sections.flatMap(sectionRows),
    ];
    return docxBytes(person, [{ children: [twoColumnTable(rows, 1900)] }]);
  },
};

function sectionRows({ heading, lines, entries }: Section): TwoCells[] {
  return [
    { left: [new Paragraph('')], right: [headingParagraph(heading, style)] },
    ...lines.map((line) => ({ left: [new Paragraph('')], right: [textParagraph(line)] })),
    ...entries.map((entry) => ({
      left: [new Paragraph({ text: entry.dates ?? '', spacing: { before: 120 } })],
      right: entryParagraphs(entry, style),
    })),
  ];
}
