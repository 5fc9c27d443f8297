import type { Line } from '../document/line.js';
import type { SectionKind } from '../parsed-resume.js';
import { readHeading, type Heading } from './read-heading.js';
import { HeadingStyle } from './heading-style.js';
import { continuesAcross } from './column-change.js';

/** A part of the document under one heading. */
export interface SectionLines {
  kind: SectionKind;
  /** The heading's lines; empty for text that stands under none. */
  headingLines: Line[];
  /** Length of the heading on its line when content follows on the same line. */
  runIn: number;
  confidence: number;
  lines: Line[];
}

/** Cuts the lines into sections at the headings. Text above the first heading is the contact block. */
export function splitSections(lines: readonly Line[]): SectionLines[] {
  const style = new HeadingStyle(lines);
  let open = untitled('contact');
  const sections = [open];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const heading = readHeading(lines, at, style, open.kind);
    if (heading) {
      open = titled(heading, lines.slice(at, at + heading.lines));
      sections.push(open);
      at += heading.lines - 1;
      if (heading.runIn > 0) open.lines.push(line);
      continue;
    }
    const above = lines[at - 1];
    if (above && above.column !== line.column && !continuesAcross(above, lines.slice(at), open.kind)) {
      open = untitled('contact');
      sections.push(open);
    }
    open.lines.push(line);
  }
  promoteExperience(sections);
  return sections.filter((section) => section.lines.length > 0 || section.headingLines.length > 0);
}

/** "Leadership experience" is volunteering beside a section of work, and the work where there is none. */
function promoteExperience(sections: SectionLines[]): void {
  if (sections.some(({ kind }) => kind === 'experience')) return;
  const named = sections.filter(({ headingLines }) =>
    headingLines.some(({ text }) => /experien|erfahrung|expérien/i.test(text)),
  );
  for (const section of named) section.kind = 'experience';
}

function untitled(kind: SectionKind): SectionLines {
  return { kind, headingLines: [], runIn: 0, confidence: 0.5, lines: [] };
}

function titled({ kind, confidence, runIn }: Heading, headingLines: Line[]): SectionLines {
  return { kind, headingLines, runIn, confidence, lines: [] };
}
