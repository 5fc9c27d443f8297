import { html, type Markup, type MarkupValue } from '../html/markup.js';
import { framesDates } from './draw-choices.js';
import type { Drawing } from './drawing.js';
import { headMarkup, joined, type HeadLine } from './head-lines.js';

/** The parts of the head of a job or of unpaid work. */
export interface JobParts {
  title: string;
  company?: string | undefined;
  place?: string | undefined;
  dates?: string | undefined;
  /** Words such as "Full-time" behind the place. */
  note?: string | undefined;
}

/** The head of a job: its lines, separators and the place of its dates are as the look has drawn them. */
export function jobHead(parts: JobParts, drawing: Drawing): Markup {
  const { choices } = drawing;
  if (choices.headLines === 'labelled') return labelledHead(parts, drawing);
  return headMarkup(withDates(placed(parts, drawing), parts, drawing));
}

function placed({ title, company, place, note }: JobParts, { choices, words }: Drawing): HeadLine[] {
  const { separator, place: placing, firstPart } = choices;
  const role = html`<span class="title">${title}</span>`;
  if (company === undefined) return [{ left: joined([role, note], ' · ') }];
  const name = html`<span class="${/ß/.test(company) ? 'company sharp' : 'company'}">${company}</span>`;
  const town = place ? html`<span class="place">${place}</span>` : undefined;
  const employer = placedEmployer(name, town, choices);
  const names = firstPart === 'title' ? [role, employer] : [employer, role];
  const right = placing === 'right' ? town : undefined;
  const ownLine = placing === 'own-line' && town !== undefined ? [{ left: town }] : [];
  if (choices.headLines !== 'one') {
    const lines = names.map((left) => ({ left, ...(left === employer && right ? { right } : {}) }));
    return [...noted(lines, note), ...ownLine];
  }
  const apart = placing === 'separator' ? [town] : [];
  const sign = { ' at ': words.at, parentheses: ' ' }[separator as string] ?? separator;
  const last = separator === 'parentheses' ? ['(', names[1], ')'] : names[1];
  const line = joined([joined([names[0], last], sign), ...apart], sign === words.at ? ', ' : sign);
  return [...noted([{ left: line }], note), ...ownLine];
}

function placedEmployer(
  name: Markup,
  town: Markup | undefined,
  { place, headLines, separator }: Drawing['choices'],
): MarkupValue {
  if (town === undefined) return [name];
  if (place === 'comma') return [name, ', ', town];
  if (place === 'parentheses') return [name, ' (', town, ')'];
  const sign = /^[ ,]+[-,–—|·•/]? $|^, $/.test(separator) ? separator : ', ';
  return place === 'separator' && headLines !== 'one' ? [name, sign, town] : [name];
}

function noted(lines: HeadLine[], note: string | undefined): HeadLine[] {
  if (note === undefined) return lines;
  return lines.map((line, at) =>
    at === lines.length - 1 ? { ...line, left: [line.left, ' · ', note] } : line,
  );
}

function withDates(lines: HeadLine[], { dates, place }: JobParts, { choices }: Drawing): HeadLine[] {
  if (!dates || framesDates(choices)) return lines;
  const town =
    choices.place === 'with-dates' && place ? html`<span class="place">${place}</span>` : undefined;
  const when: MarkupValue = joined([html`<span class="dates">${dates}</span>`, town], ' | ');
  const [first, ...rest] = lines as [HeadLine, ...HeadLine[]];
  const end = lines.at(-1)!;
  const alone = { left: when };
  switch (choices.dates) {
    case 'right':
      return rightOf(lines, first.right === undefined ? 0 : 1, when);
    case 'right-below':
      return rightOf(lines, rest.length === 0 ? 0 : 1, when);
    case 'tab':
      return [{ ...first, left: [first.left, html`<span class="tab"></span>`, when] }, ...rest];
    case 'after':
      return [...lines.slice(0, -1), { ...end, left: joined([end.left, when], separatorOfDates(choices)) }];
    case 'parentheses':
      return [{ ...first, left: [first.left, ' (', when, ')'] }, ...rest];
    case 'before':
      return [
        { ...first, left: [when, separatorOfDates(choices) === ', ' ? ': ' : ' | ', first.left] },
        ...rest,
      ];
    case 'line-below':
      return [...lines, alone];
    case 'line-above':
      return [alone, ...lines];
  }
}

/** Pushed to the edge on the line at `place`, or on a line of its own where there is none. */
function rightOf(lines: HeadLine[], place: number, right: MarkupValue): HeadLine[] {
  if (place >= lines.length) return [...lines, { left: right }];
  return lines.map((line, at) => (at === place ? { ...line, right } : line));
}

function separatorOfDates({ separator }: Drawing['choices']): string {
  return [' | ', ' · ', ' • ', ' – '].includes(separator) ? separator : ', ';
}

function labelledHead({ title, company, place, dates, note }: JobParts, { choices, words }: Drawing): Markup {
  const { form } = words;
  const role = [form.position, joined([title, note], ', ')] as const;
  const employer = [form.employer, company] as const;
  const period = [form.period, framesDates(choices) ? undefined : dates] as const;
  const names = choices.firstPart === 'title' ? [role, employer] : [employer, role];
  const town = [form.place, place] as const;
  const rows = choices.dates === 'line-above' ? [period, ...names, town] : [...names, town, period];
  return html`<div class="head form">
    ${rows
      .filter(([, value]) => value)
      .map(([label, value]) => html`<p><span class="label">${label}:</span> <span>${value}</span></p>`)}
  </div>`;
}
