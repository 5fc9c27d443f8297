import {
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TableLayoutType,
  WidthType,
} from 'docx';
import type { Person } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import { docxBytes, textWidth } from '../docx-bytes.js';
import type { Layout } from '../layout.js';
import { listItem, paragraph, run } from './docx-text.js';

/** A template of Word without lines: section names in a left column, dates in capitals above each title. */
export const heldDocxMarginLabels: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'capitals', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: ', ' },
  },
  draw: (person, sections) => docxBytes(person, [{ children: [table(person, sections)] }]),
};

const widths = [2300, textWidth - 2300];
const green = '3B7D23';

function table(person: Person, sections: Section[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    rows: [
      banner(person),
      ...sections.map((section) =>
        row(label(section.heading), content(person, section), section.kind !== 'experience'),
      ),
    ],
  });
}

function banner(person: Person): TableRow {
  const line = { bottom: { style: BorderStyle.SINGLE, size: 12, color: green, space: 4 } };
  return row(
    [paragraph('')],
    [
      paragraph(person.basics.name, { size: 52, color: green, font: 'Times New Roman' }),
      paragraph(person.basics.label, { size: 24 }),
      paragraph(contactLines(person).join('  '), { size: 18 }, { border: line, spacing: { after: 160 } }),
    ],
  );
}

function row(left: Paragraph[], right: Paragraph[], cantSplit = true): TableRow {
  const margins = { top: 60, bottom: 100, left: 80, right: 80 };
  const cells = [left, right].map(
    (children, at) => new TableCell({ children, margins, width: { size: widths[at]!, type: WidthType.DXA } }),
  );
  return new TableRow({ cantSplit, children: cells });
}

function label(heading: string): Paragraph[] {
  return [paragraph(heading, { color: green, size: 22, bold: true })];
}

function content(person: Person, { kind, lines, entries }: Section): Paragraph[] {
  const skills = person.skills.flatMap(({ keywords }) => keywords).join('  •  ');
  return [
    ...(kind === 'skills' ? [paragraph(skills)] : lines.map((line) => paragraph(line))),
    ...entries.flatMap(entryOf),
  ];
}

function entryOf({ dates, title, organisation, place, bullets }: Section['entries'][number]): Paragraph[] {
  const rest = [organisation, place].filter(Boolean).map((part) => `, ${part}`);
  const spacing = { before: 120 };
  return [
    ...(dates ? [paragraph(dates, { size: 17, color: '595959' }, { keepNext: true, spacing })] : []),
    new Paragraph({ children: [run(title, { bold: true, color: green }), run(rest.join(''))] }),
    ...bullets.map(listItem),
  ];
}
