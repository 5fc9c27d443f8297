import { AlignmentType, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Entry, Section } from '../sections.js';
import { textWidth } from './docx-bytes.js';

/** How a layout sets its sections. */
export interface DocxStyle {
  /** A real heading style, or only bold text as many people write it. */
  heading: 'style' | 'bold';
  /** Dates behind a tab on the head's line, on a line of their own, in brackets, or left to the layout. */
  dates: 'tab' | 'line' | 'brackets' | 'elsewhere';
  color?: string;
}

/** A section's heading, its lines and its entries. */
export function sectionParagraphs(section: Section, style: DocxStyle): Paragraph[] {
  return [
    headingParagraph(section.heading, style),
    ...section.lines.map((line) => textParagraph(line)),
    ...section.entries.flatMap((entry) => entryParagraphs(entry, style)),
  ];
}

export function headingParagraph(text: string, { heading, color = '1F3864' }: DocxStyle): Paragraph {
  const spacing = { before: 240, after: 80 };
  const keepNext = true;
  if (heading === 'style') {
    const run = new TextRun({ text, bold: true, size: 26, color });
    return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run], spacing, keepNext });
  }
  const run = new TextRun({ text: text.toUpperCase(), bold: true, size: 23, color });
  return new Paragraph({ children: [run], spacing, keepNext });
}

/** The head of an entry, its dates where the style wants them, and its bullets. */
export function entryParagraphs({ lead, sub, dates, bullets }: Entry, style: DocxStyle): Paragraph[] {
  const dated = dates && style.dates === 'tab';
  const bracketed = dates && style.dates === 'brackets' ? ` (${dates})` : '';
  const head = new Paragraph({
    spacing: { before: 120 },
    keepNext: true,
    tabStops: dated ? [{ type: TabStopType.RIGHT, position: textWidth }] : [],
    children: [
      new TextRun({ text: lead + bracketed, bold: true }),
      ...(dated ? [new TextRun({ children: [new Tab(), dates] })] : []),
    ],
  });
  return [
    head,
    ...(sub ? [new Paragraph({ children: [new TextRun({ text: sub, italics: true })] })] : []),
    ...(dates && style.dates === 'line' ? [textParagraph(dates)] : []),
    ...bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ];
}

export function textParagraph(text: string, alignment: 'left' | 'center' = 'left'): Paragraph {
  return new Paragraph({ text, alignment: AlignmentType[alignment === 'left' ? 'LEFT' : 'CENTER'] });
}

/** The person's name, larger than everything else. */
export function nameParagraph(name: string, alignment: 'left' | 'center' = 'left'): Paragraph {
  return new Paragraph({
    alignment: AlignmentType[alignment === 'left' ? 'LEFT' : 'CENTER'],
    children: [new TextRun({ text: name, bold: true, size: 40 })],
  });
}
