import type { Entry, Section } from '../sections.js';
import type { Aside, Column, Room, TextKind } from './pdf-column.js';

/** The typography of a layout's sections. */
export interface SectionStyle {
  heading: TextKind;
  lead: TextKind;
  sub: TextKind;
  body: TextKind;
  date: TextKind;
  bullet: string;
  capitals?: boolean;
  /** Colour of a line under each heading. */
  rule?: string;
  /** Where an entry's dates stand; `left` and `right` need `dateWidth`, and `left` needs `dateX`. */
  dates: 'after' | 'below' | 'right' | 'left';
  dateWidth?: number;
  dateX?: number;
  /** Headings stand in this column, on the line of the section's first text, instead of above it. */
  label?: { x: number; width: number };
}

/** The drawing of one part of a section: its heading, a line, or an entry. */
export type Step = () => void;

/** The parts of some sections as separate steps, so that two columns can be drawn by turns. */
export function sectionSteps(column: Column, sections: Section[], style: SectionStyle): Step[] {
  return sections.flatMap((section) => {
    const heading = style.capitals ? section.heading.toUpperCase() : section.heading;
    const label = style.label && { text: heading, kind: style.heading, ...style.label };
    const parts = [
      ...section.lines.map((line) => (room: Room) => column.write(line, style.body, { before: 3, ...room })),
      ...section.entries.map((entry) => (room: Room) => writeEntry(column, entry, style, room)),
    ];
    const steps = parts.map(
      (part, index) => () => part(index === 0 && label ? { before: 14, asides: [label] } : {}),
    );
    return label ? steps : [() => writeHeading(column, heading, style), ...steps];
  });
}

/** Draws sections one after another. */
export function writeSections(column: Column, sections: Section[], style: SectionStyle): void {
  for (const step of sectionSteps(column, sections, style)) step();
}

/** Takes turns between two columns: the drawing order of the file is then not the reading order. */
export function byTurns(first: Step[], second: Step[]): Step[] {
  const turns = Math.max(first.length, second.length);
  return Array.from({ length: turns }, (_, turn) => [first[turn], second[turn]])
    .flat()
    .filter((step) => step !== undefined);
}

function writeHeading(column: Column, heading: string, style: SectionStyle): void {
  column.write(heading, style.heading, { before: 12, keep: 60 });
  if (style.rule) column.rule(style.rule);
}

function writeEntry(column: Column, entry: Entry, style: SectionStyle, room: Room): void {
  const after = entry.dates && style.dates === 'after' ? ` (${entry.dates})` : '';
  const { asides = [], ...rest } = room;
  const dates = datesBeside(column, entry, style);
  const right = style.dates === 'right' ? style.dateWidth : 0;
  column.write(entry.lead + after, style.lead, {
    before: 6,
    keep: 26,
    right,
    ...rest,
    asides: [...asides, ...dates],
  });
  if (entry.sub) column.write(entry.sub, style.sub, { before: 1 });
  if (entry.dates && style.dates === 'below') column.write(entry.dates, style.date, { before: 1 });
  for (const bullet of entry.bullets) writeBullet(column, bullet, style);
}

function datesBeside(column: Column, { dates: text }: Entry, style: SectionStyle): Aside[] {
  const { dates, dateWidth: width = 0, dateX: x = 0, date } = style;
  if (!text || (dates !== 'right' && dates !== 'left')) return [];
  if (dates === 'left') return [{ text, kind: date, x, width }];
  return [{ text, kind: { ...date, align: 'right' }, x: column.x + column.width - width, width }];
}

function writeBullet(column: Column, text: string, { bullet, body }: SectionStyle): void {
  const indent = 11;
  const mark = { text: bullet, kind: body, x: column.x + 2, width: indent };
  column.write(text, body, { before: 2, indent, asides: [mark] });
}
