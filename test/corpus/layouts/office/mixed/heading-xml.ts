import { paragraph, tab, type RunLook, type Xml } from '../word-xml.js';
import type { Pen } from './pen.js';

const color = '1F3864';
/** A style of the author's own, for headings, based on the one of all text. */
export const ownHeadingStyle = 'CVAbschnitt';

/** The XML of that style. */
export function ownStyles(normal: string): Xml {
  const look = `<w:rPr><w:b/><w:color w:val="${color}"/><w:sz w:val="26"/></w:rPr>`;
  const room = '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr>';
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${ownHeadingStyle}"><w:name w:val="CV Abschnitt"/><w:basedOn w:val="${normal}"/>${room}${look}</w:style>`;
}

/** The heading of a section by the choice of its look; `at` counts sections from 0. */
export function headingXml(pen: Pen, heading: string, at: number): Xml {
  const room = { before: 220, after: 80, keepNext: true };
  const set = (text: string, look: RunLook, more = {}): Xml =>
    paragraph(pen.run(text, look), { ...room, ...more });
  switch (pen.choices.heading) {
    case 'style':
      return pen.paragraph(pen.run(heading), { style: pen.ids.heading1 });
    case 'own-style':
      return pen.paragraph(pen.run(heading), { style: ownHeadingStyle });
    case 'bold':
      return set(heading, { bold: true });
    case 'capitals':
      return set(heading, { bold: true, capitals: true, color });
    case 'ruled':
      return set(heading, { bold: true, size: 24 }, { ruled: true });
    case 'underlined':
      return set(heading, { bold: true, underlined: true });
    case 'shaded':
      return set(heading, { bold: true, color: 'FFFFFF' }, { shade: color });
    case 'spaced':
      return set(heading.toUpperCase(), { spacing: 60, size: 24 });
    case 'spaced-letters':
      return set(spacedLetters(heading), { bold: true });
    case 'numbered':
      return paragraph(
        pen.run(`${at + 1}.`, { bold: true }) + tab + pen.run(heading, { bold: true, size: 24 }),
        room,
      );
    case 'colon':
      return set(`${heading}:`, { bold: true });
    case 'large':
      return set(heading, { size: 28, color });
    case 'italic':
      return set(heading, { bold: true, italic: true, size: 24 });
  }
}

/** "S K I L L S": letters parted by one space, words by three. */
function spacedLetters(text: string): string {
  return text
    .toUpperCase()
    .split(' ')
    .map((word) => word.split('').join(' '))
    .join('   ');
}
