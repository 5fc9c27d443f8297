import type { Education } from '../../person.js';
import type { Entry } from '../../sections.js';
import { html, type Markup, type MarkupValue } from '../html/markup.js';
import { framesDates } from './draw-choices.js';
import { phrase, type Drawing } from './drawing.js';
import { headMarkup, joined, type HeadLine } from './head-lines.js';

/** The head of a course of study; `title` of the entry is the degree joined with its field in the usual way. */
export function studyHead(study: Education, { title, dates }: Entry, drawing: Drawing, at: number): Markup {
  const { choices } = drawing;
  const degree = html`<span class="title">${degreeText(study, title, drawing)}</span>`;
  const school = html`<span class="company">${study.institution}</span>`;
  const town = choices.studyExtra === 'place' ? townOf(drawing, at) : undefined;
  const placedSchool: MarkupValue = joined([school, town], ', ');
  const names = choices.studyFirst === 'degree' ? [degree, placedSchool] : [placedSchool, degree];
  const lines = choices.area === 'line' ? areaOnItsLine(names, study) : headLines(names, choices);
  const grade = choices.studyExtra === 'grade' ? [{ left: phrase(drawing.words.grade, drawing, at) }] : [];
  return headMarkup([...withDates(lines, dates, choices), ...grade]);
}

function headLines(names: MarkupValue[], { studySeparator }: Drawing['choices']): HeadLine[] {
  if (studySeparator === 'line') return names.map((left) => ({ left }));
  if (studySeparator === 'parentheses') return [{ left: [names[0], ' (', names[1], ')'] }];
  return [{ left: joined(names, studySeparator) }];
}

function areaOnItsLine(names: MarkupValue[], { area }: Education): HeadLine[] {
  return [...names.map((left) => ({ left })), { left: area }];
}

function degreeText({ degree, area }: Education, usual: string, { choices, words }: Drawing): string {
  switch (choices.area) {
    case 'comma':
      return `${degree}, ${area}`;
    case 'parentheses':
      return `${degree} (${area})`;
    case 'dash':
      return `${degree} – ${area}`;
    case 'word':
      return `${degree}${words.in}${area}`;
    case 'line':
      return degree;
    case 'joined':
      return usual;
  }
}

/** A town the person has been in: studies have none of their own. */
function townOf({ person }: Drawing, at: number): string {
  const { location } = person.work[at % person.work.length]!;
  return location || person.basics.location;
}

function withDates(lines: HeadLine[], dates: string | undefined, choices: Drawing['choices']): HeadLine[] {
  if (!dates || framesDates(choices)) return lines;
  const when = html`<span class="dates">${dates}</span>`;
  const [first, ...rest] = lines as [HeadLine, ...HeadLine[]];
  if (choices.studyDates === 'years-in-front') return [{ left: [when, ' ', first.left] }, ...rest];
  switch (choices.dates) {
    case 'right':
    case 'right-below':
      return [{ ...first, right: when }, ...rest];
    case 'tab':
      return [{ left: [first.left, html`<span class="tab"></span>`, when] }, ...rest];
    case 'parentheses':
      return [...lines.slice(0, -1), { left: [lines.at(-1)!.left, ' (', when, ')'] }];
    case 'after':
      return [...lines.slice(0, -1), { left: joined([lines.at(-1)!.left, when], ', ') }];
    case 'before':
      return [{ left: [when, ': ', first.left] }, ...rest];
    case 'line-below':
      return [...lines, { left: when }];
    case 'line-above':
      return [{ left: when }, ...lines];
  }
}
