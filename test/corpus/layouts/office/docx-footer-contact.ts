import { chooseSections, type Entry } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contactItems } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { pageProperties } from './word-page.js';
import { bulletParagraphs, sectionBlocks } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { paragraph, run, tab, type Xml } from './word-xml.js';

const size = 18;

/** Name and page number in the header of every page, contact in the footer, the web address in a footnote. */
export const docxFooterContact: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'comma', dash: ' – ', open: 'current' },
    entry: { first: 'organisation', separator: ' — ' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const [first = '', ...others] = contactItems(person, ids, { size }).map(({ content }) => content);
    const [phone = '', place = '', url] = others;
    const ordered = chooseSections(
      sections,
      ...(['summary', 'skills', 'experience', 'projects', 'education', 'certifications'] as const),
      ...(['languages', 'awards', 'volunteering', 'interests'] as const),
    );
    const label = run(person.basics.label, { bold: true, size: 26 });
    const body = [
      paragraph(label + (url ? reference : '')),
      sectionBlocks(ordered, ids, (entry) => bracketedEntry(entry, ids)),
      pageProperties({ top: 1440, right: 1440, bottom: 1300, left: 1440, header: true, footer: true }),
    ].join('');
    const name = run(person.basics.name, { bold: true, size: 28 });
    const header = paragraph(name + tab + field('PAGE') + run(' / ') + field('NUMPAGES'), {
      style: ids.header,
    });
    const footer = paragraph([first, phone, place].join(run('  |  ', { size })), {
      style: ids.footer,
      align: 'center',
    });
    const footnotes = url ? [paragraph(noteMark + run(' ') + url, { style: ids.footnote })] : [];
    const look = { font: 'Times New Roman', size: 22, color: '000000' };
    return wordPackage(person, ids, look, { body, header, footer, footnotes });
  },
};

const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
const reference: Xml = `<w:r>${raised}<w:footnoteReference w:id="1"/></w:r>`;
const noteMark: Xml = `<w:r>${raised}<w:footnoteRef/></w:r>`;

/** A field and the value it had when the file was saved. */
function field(instruction: string): Xml {
  const code = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return fieldMark('begin') + code + fieldMark('separate') + run('1') + fieldMark('end');
}

function fieldMark(type: 'begin' | 'separate' | 'end'): Xml {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function bracketedEntry({ lead, sub, dates, bullets }: Entry, ids: StyleIds): Xml {
  const apart = dates ? run(` (${dates})`) : '';
  const head = paragraph(run(lead, { bold: true }) + apart, { before: 100, keepNext: true });
  return head + (sub ? paragraph(run(sub, { italic: true })) : '') + bulletParagraphs(bullets, ids);
}
