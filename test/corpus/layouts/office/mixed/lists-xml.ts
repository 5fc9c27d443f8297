import type { Person } from '../../../person.js';
import type { Section } from '../../../sections.js';
import { heldItems } from '../../html/held-items.js';
import { table } from '../word-table.js';
import { bulletList } from '../word-numbering.js';
import { tab, type Xml } from '../word-xml.js';
import type { Pen } from './pen.js';

/** The text of a section without entries: summary, skills, languages, certificates, awards, interests. */
export function linesXml(pen: Pen, person: Person, section: Section, width: number): Xml {
  switch (section.kind) {
    case 'skills':
      return skillsXml(pen, person, width);
    case 'languages':
      return languagesXml(pen, person, width);
    case 'certifications':
    case 'awards':
      return heldXml(pen, person, section, width);
    default:
      return paragraphs(pen, section.lines);
  }
}

/** Narrower places (twentieths of a point) have no room for cells side by side. */
const leastForCells = 4500;

function skillsXml(pen: Pen, { skills }: Person, width: number): Xml {
  const all = skills.flatMap(({ keywords }) => keywords);
  const { skills: chosen } = pen.choices;
  const form = width < leastForCells && /columns|table|tabs/.test(chosen) ? 'label-above' : chosen;
  switch (form) {
    case 'groups':
      return skills
        .map(({ name, keywords }) =>
          pen.paragraph(pen.run(`${name}: `, { bold: true }) + pen.run(keywords.join(', '))),
        )
        .join('');
    case 'comma':
      return pen.paragraph(pen.run(all.join(', ')));
    case 'pipes':
      return pen.paragraph(pen.run(all.join(' | ')));
    case 'bullets':
      return bullets(pen, all);
    case 'columns':
      return inColumns(pen, all, width);
    case 'label-table':
      return pairTable(
        pen,
        skills.map(({ name, keywords }) => [name, keywords.join(', ')]),
        width,
      );
    case 'tabs':
      return pairs(all)
        .map(([one, two]) =>
          pen.paragraph(pen.run(one) + (two ? tab.repeat(2) + pen.run(two) : ''), { after: 0 }),
        )
        .join('');
    case 'label-above':
      return skills
        .map(
          ({ name, keywords }) =>
            pen.paragraph(pen.run(name, { bold: true }), { after: 0 }) +
            paragraphs(pen, [keywords.join(', ')]),
        )
        .join('');
  }
}

function languagesXml(pen: Pen, { languages }: Person, width: number): Xml {
  const known = languages.map(({ language, fluency }): [string, string] => [language, fluency]);
  switch (pen.choices.languages) {
    case 'lines':
      return paragraphs(
        pen,
        known.map(([language, level]) => `${language} (${level})`),
      );
    case 'bullets':
      return bullets(
        pen,
        known.map(([language, level]) => `${language} – ${level}`),
      );
    case 'one-line':
      return paragraphs(pen, [known.map(([language, level]) => `${language} (${level})`).join(', ')]);
    case 'tabs':
      return known
        .map(([language, level]) => pen.paragraph(pen.run(language) + tab + pen.run(level)))
        .join('');
    case 'table':
      return pairTable(pen, known, width);
  }
}

function heldXml(pen: Pen, person: Person, section: Section, width: number): Xml {
  const items = heldItems(person, section);
  switch (pen.choices.held) {
    case 'lines':
      return paragraphs(pen, section.lines);
    case 'bullets':
      return bullets(pen, section.lines);
    case 'date-first':
      return paragraphs(
        pen,
        items.map(({ name, issuer, date }) => `${date}: ${name}, ${issuer}`),
      );
    case 'right-tab':
      return items
        .map(({ name, issuer, date }) =>
          pen.paragraph(pen.run(`${name}, ${issuer}`) + tab + pen.run(date), { rightTab: width }),
        )
        .join('');
  }
}

function paragraphs(pen: Pen, texts: readonly string[]): Xml {
  return texts.map((text) => pen.paragraph(pen.run(text), { after: 40 })).join('');
}

function bullets(pen: Pen, texts: readonly string[]): Xml {
  return texts
    .map((text) => pen.paragraph(pen.run(text), { style: pen.ids.list, list: bulletList }))
    .join('');
}

/** A table of two columns without lines: label and value. */
function pairTable(pen: Pen, rows: readonly (readonly [string, string])[], width: number): Xml {
  const label = Math.round(width / 3);
  const cells = rows.map(([name, value]) => [
    { content: pen.paragraph(pen.run(name, { bold: true }), { after: 20 }) },
    { content: pen.paragraph(pen.run(value), { after: 20 }) },
  ]);
  return table(cells, { widths: [label, width - label] }) + pen.paragraph('', { after: 0 });
}

/** Items one below the other in the three cells of one row. */
function inColumns(pen: Pen, items: readonly string[], width: number): Xml {
  const third = Math.ceil(items.length / 3);
  const cells = [0, 1, 2].map((at) => items.slice(at * third, (at + 1) * third));
  const row = cells.map((texts) => ({ content: bullets(pen, texts) || pen.paragraph('') }));
  return table([row], { widths: cells.map(() => Math.floor(width / 3)) }) + pen.paragraph('', { after: 0 });
}

function pairs(items: readonly string[]): [string, string | undefined][] {
  return items.flatMap((item, at): [string, string | undefined][] =>
    at % 2 === 0 ? [[item, items[at + 1]]] : [],
  );
}
