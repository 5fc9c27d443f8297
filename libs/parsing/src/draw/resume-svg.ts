import type { Line } from '../document/line.js';
import type { Box, ParsedResume, Section, SectionKind } from '../parsed-resume.js';
import { fieldBoxes, type FieldBox } from './field-boxes.js';
import type { DrawnPage } from './page-items.js';
import { element, rectangle, text } from './svg-elements.js';

const margin = 24;
const legendHeight = 30;
const font = { 'font-family': 'Helvetica, Arial, sans-serif' };
const kinds: SectionKind[] = ['contact', 'summary', 'experience', 'education', 'skills', 'certifications', 'languages', 'projects', 'volunteering', 'awards', 'publications', 'interests', 'references', 'other']; // prettier-ignore

/**
 * Draws how a PDF was understood, its pages one below another: the text items in grey, the lines numbered in reading
 * order, the columns dashed, the sections in the colour of their kind, the fields framed and named (dotted: unsure).
 */
export function resumeSvg(resume: ParsedResume, lines: readonly Line[], pages: readonly DrawnPage[]): string {
  const fields = fieldBoxes(resume, lines, pages);
  const pageWidth = Math.max(...pages.map((page) => page.width));
  const width = pageWidth + 2 * margin;
  let top = legendHeight + margin;
  const drawn = pages.map((page, index) => {
    const content = drawPage(page, index + 1, resume.sections, lines, fields);
    const group = element('g', { transform: `translate(${margin} ${Math.round(top)})` }, content);
    top += page.height + margin;
    return group;
  });
  const background = rectangle({ x: 0, y: 0, width, height: top }, { fill: '#eceff1' });
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: top,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(top)}`,
      ...font,
    },
    `\n${[background, legend(resume.sections, pageWidth), ...drawn].join('\n')}\n`,
  )}\n`;
}

function drawPage(
  page: DrawnPage,
  number: number,
  sections: readonly Section[],
  lines: readonly Line[],
  fields: readonly FieldBox[],
): string {
  const paper = rectangle({ x: 0, y: 0, ...page }, { fill: '#fff', stroke: '#b0bec5' });
  const items = page.items.map(({ text: content, x, y, width, size }) =>
    text(content, x, y, {
      'font-size': size,
      fill: '#9e9e9e',
      ...(width > 0 && { textLength: width, lengthAdjust: 'spacingAndGlyphs' }),
    }),
  );
  const numbered = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.page === number);
  return [
    paper,
    ...numbered.map(({ line }) => sectionBand(line, sections)),
    ...columnFrames(numbered.map(({ line }) => line)),
    ...items,
    ...numbered.map(({ line, index }) => lineFrame(line, index + 1)),
    ...fields.filter((field) => field.page === number).map((field) => fieldFrame(field)),
  ].join('\n');
}

function sectionBand(line: Line, sections: readonly Section[]): string {
  const section = sections.find(
    ({ source }) => line.start >= source.charStart && line.start < source.charEnd,
  );
  return section && !line.furniture
    ? rectangle(grown(line, 2), { fill: colourOf(section.kind), 'fill-opacity': '0.28' })
    : '';
}

function lineFrame(line: Line, number: number): string {
  const frame = rectangle(line, { fill: 'none', stroke: '#78909c', 'stroke-width': '0.3' });
  return (
    frame +
    text(String(number), line.x - 2.5, line.y + line.height * 0.7, {
      'font-size': 4.5,
      fill: '#546e7a',
      'text-anchor': 'end',
    })
  );
}

/** One frame around the lines of each column; text over the full width has none. */
function columnFrames(lines: readonly Line[]): string[] {
  const columns = new Map<number, Box>();
  for (const line of lines) {
    if (line.column !== 0) columns.set(line.column, union(columns.get(line.column) ?? line, line));
  }
  return [...columns].map(([column, box]) => {
    const frame = grown(box, 9);
    const label = text(`column ${column}`, frame.x + 1, frame.y - 1.5, { 'font-size': 5, fill: '#37474f' });
    return (
      rectangle(frame, {
        fill: 'none',
        stroke: '#37474f',
        'stroke-width': '0.6',
        'stroke-dasharray': '4 2',
      }) + label
    );
  });
}

function fieldFrame({ label, box, unsure }: FieldBox): string {
  const frame = rectangle(box, {
    fill: 'none',
    stroke: '#c62828',
    'stroke-width': '0.6',
    ...(unsure && { 'stroke-dasharray': '1 1' }),
  });
  return frame + text(label, box.x + 0.5, box.y - 0.3, { 'font-size': 3.8, fill: '#c62828' });
}

function legend(sections: readonly Section[], width: number): string {
  const present = kinds.filter((kind) => sections.some((section) => section.kind === kind));
  const step = width / Math.max(present.length, 1);
  return present
    .map((kind, index) => {
      const x = margin + index * step;
      const swatch = rectangle(
        { x, y: 14, width: 9, height: 9 },
        { fill: colourOf(kind), 'fill-opacity': '0.7' },
      );
      return swatch + text(kind, x + 12, 21.5, { 'font-size': 7, fill: '#263238' });
    })
    .join('');
}

/** Hues set apart evenly. */
function colourOf(kind: SectionKind): string {
  return `hsl(${Math.round((kinds.indexOf(kind) * 5 * 360) / kinds.length) % 360}, 75%, 55%)`;
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by / 2, width: width + 2 * by, height: height + by };
}

function union(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}
