import type { Person } from '../../../person.js';
import type { Entry, Section } from '../../../sections.js';
import { table, type Cell } from '../word-table.js';
import type { Xml } from '../word-xml.js';
import { entryXml } from './entry-xml.js';
import { headingXml } from './heading-xml.js';
import type { Pen } from './pen.js';
import { full, sectionBody } from './section-xml.js';

const label = 2300;
const dates = 2000;

/** A row for each section: its heading in the left cell, everything else beside it. */
export function labelColumn(pen: Pen, person: Person, sections: Section[]): Xml {
  const rows = sections.map((section, at) => [
    { content: headingXml(pen, section.heading, at) },
    { content: sectionBody(pen, person, section, full - label - 216) },
  ]);
  return table(rows, { widths: [label, full - label] }) + pen.paragraph('');
}

/** Rows of heading, entry and dates; the heading's cell reaches down beside all entries of its section. */
export function labelRows(pen: Pen, person: Person, sections: Section[]): Xml {
  const widths = [label, full - label - dates, dates];
  const rows = sections.flatMap((section, at) => {
    const heading: Cell = { content: headingXml(pen, section.heading, at), down: 'from' };
    const below: Cell = { content: pen.paragraph('', { after: 0 }), down: 'on' };
    if (section.entries.length === 0)
      return [[heading, { content: sectionBody(pen, person, section, full - label - 216), span: 2 }]];
    return section.entries.map((entry, index) => [
      index === 0 ? heading : below,
      entryCell(pen, person, entry, widths[1]!),
      dateCell(pen, entry),
    ]);
  });
  return table(rows, { widths }) + pen.paragraph('');
}

/** One table for everything: dates at one side, what happened then at the other, a row each. */
export function datedRows(pen: Pen, person: Person, sections: Section[]): Xml {
  const isLeft = pen.choices.frame === 'date-left';
  const widths = isLeft ? [dates, full - dates] : [full - dates, dates];
  const inner = full - dates;
  const empty: Cell = { content: pen.paragraph('', { after: 0 }) };
  const row = (content: Cell, beside: Cell): Cell[] => (isLeft ? [beside, content] : [content, beside]);
  const rows = sections.flatMap((section, at) => [
    [{ content: headingXml(pen, section.heading, at), span: 2 }],
    ...(section.entries.length === 0
      ? [row({ content: sectionBody(pen, person, section, inner - 216) }, empty)]
      : section.entries.map((entry) => row(entryCell(pen, person, entry, inner), dateCell(pen, entry)))),
  ]);
  return table(rows, { widths }) + pen.paragraph('');
}

/** A ruled table for each section: the heading across its first row, then dates and what happened. */
export function sectionTables(pen: Pen, person: Person, sections: Section[]): Xml {
  const widths = [dates, full - dates];
  return sections
    .map((section, at) => {
      const heading = [{ content: headingXml(pen, section.heading, at), span: 2, shade: 'EDEDED' }];
      const rows =
        section.entries.length === 0
          ? [[{ content: sectionBody(pen, person, section, full - 216), span: 2 }]]
          : section.entries.map((entry) => [
              dateCell(pen, entry),
              entryCell(pen, person, entry, full - dates),
            ]);
      return table([heading, ...rows], { widths, style: pen.ids.grid }) + pen.paragraph('');
    })
    .join('');
}

function entryCell(pen: Pen, person: Person, entry: Entry, width: number): Cell {
  return { content: entryXml(pen, entry, { language: person.resumeLanguage, width: width - 216 }) };
}

function dateCell(pen: Pen, entry: Entry): Cell {
  return { content: pen.paragraph(pen.run(entry.dates ?? '')) };
}
