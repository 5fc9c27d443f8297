import type { Person } from '../../../person.js';
import { contactItems } from '../word-contact.js';
import { table } from '../word-table.js';
import { lineBreak, tab, type Xml } from '../word-xml.js';
import type { Pen } from './pen.js';

/** The person's name, and the label on a line of its own or beside it: a paragraph each. */
export function nameXml(pen: Pen, { basics }: Person): Xml {
  const { name, label } = basics;
  const big = { bold: true, size: 40 };
  const below = pen.paragraph(pen.run(label, { size: 24 }), { after: 40 });
  switch (pen.choices.name) {
    case 'title':
      return pen.paragraph(pen.run(name), { style: pen.ids.title }) + below;
    case 'bold':
      return pen.paragraph(pen.run(name, { bold: true, size: 32 })) + below;
    case 'capitals':
      return pen.paragraph(pen.run(name, { ...big, capitals: true })) + below;
    case 'small-capitals':
      return pen.paragraph(pen.run(name, { ...big, smallCapitals: true })) + below;
    case 'spaced':
      return pen.paragraph(pen.run(name.toUpperCase(), { size: 36, spacing: 80 })) + below;
    case 'two-lines':
      return pen.paragraph(twoLines(pen, name)) + below;
    case 'with-label':
      return pen.paragraph(pen.run(name, big) + pen.run(` | ${label}`, { size: 24 }));
  }
}

/** The surname on a line of its own. */
function twoLines(pen: Pen, name: string): Xml {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  return pen.run(words.join(' '), { size: 40 }) + lineBreak + pen.run(last, { bold: true, size: 40 });
}

/** Contact data as paragraphs. */
export function contactXml(pen: Pen, person: Person): Xml {
  const items = contactItems(person, pen.ids, { size: 19 });
  const contents = items.map(({ content }) => content);
  const line = (separator: Xml): Xml => pen.paragraph(contents.join(separator), { after: 60 });
  switch (pen.choices.contact) {
    case 'pipes':
      return line(pen.run(' | '));
    case 'bullets':
      return line(pen.run(' • '));
    case 'spaces':
      return line(pen.run('     '));
    case 'tabs':
      return line(tab);
    case 'labelled':
      return items
        .map(({ label, content }) =>
          pen.paragraph(pen.run(`${label}: `, { bold: true }) + content, { after: 0 }),
        )
        .join('');
    default:
      return contents.map((content) => pen.paragraph(content, { after: 0 })).join('');
  }
}

/** Name, label and contact in one paragraph with lines broken by hand. */
export function oneParagraphXml(pen: Pen, person: Person): Xml {
  const { name, label } = person.basics;
  const contact = contactItems(person, pen.ids).map(({ content }) => content);
  const lines = [pen.run(name, { bold: true, size: 36 }), pen.run(label), ...contact];
  return pen.paragraph(lines.join(lineBreak), { align: 'center' });
}

/** The name on the left, contact on the right, in a table of one row. */
export function identityTable(pen: Pen, person: Person, width: number): Xml {
  const half = Math.round(width / 2);
  const row = [{ content: nameXml(pen, person) }, { content: contactXml(pen, person) }];
  return table([row], { widths: [half, width - half] }) + pen.paragraph('', { after: 0 });
}
