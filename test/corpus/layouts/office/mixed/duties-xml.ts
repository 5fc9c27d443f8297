import { bulletList, numberedList } from '../word-numbering.js';
import { tab, type Xml } from '../word-xml.js';
import type { Pen } from './pen.js';

/** What was done in a job, a paragraph each, marked as the choice says. */
export function dutiesXml(pen: Pen, texts: readonly string[]): Xml {
  return texts.map((text, at) => dutyXml(pen, text, at)).join('');
}

/** The Wingdings arrow that older versions of Word offer as a bullet, written as a symbol. */
const arrow: Xml = '<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>';

function dutyXml(pen: Pen, text: string, at: number): Xml {
  const listed = { style: pen.ids.list, after: 20 };
  switch (pen.choices.duties) {
    case 'list':
      return pen.paragraph(pen.run(text), { ...listed, list: bulletList });
    case 'numbered':
      return pen.paragraph(pen.run(text), { ...listed, list: numberedList(at) });
    case 'dots':
      return pen.paragraph(pen.run(`• ${text}`), { after: 0 });
    case 'dashes':
      return pen.paragraph(pen.run(`- ${text}`), { after: 0 });
    case 'tabbed':
      return pen.paragraph(pen.run('•') + tab + pen.run(text), { indent: 360, after: 0 });
    case 'wingdings':
      return pen.paragraph(arrow + pen.run(` ${text}`), { indent: 360, after: 0 });
    default:
      return pen.paragraph(pen.run(text), { after: 40 });
  }
}
