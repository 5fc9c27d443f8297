import type { Person } from '../../person.js';
import { chooseSections, type Section } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contactItems } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { a4, pageProperties } from './word-page.js';
import { sectionBlocks, stackedEntry } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { textBox, type Box } from './word-text-box.js';
import { paragraph, run, type Xml } from './word-xml.js';

const head: Box = { id: 1, left: 0, top: 0, width: a4.width, height: 1700, shade: 'DCE6E4' };
const side: Box = { id: 2, left: 0, top: 1700, width: 3500, height: a4.height - 1700, shade: 'F1F5F4' };

/** Name in a text box across the page, contact and short sections in another one down its left side. */
export const docxSidebarBox: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'dot', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const short = chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests');
    const long = chooseSections(
      sections,
      ...(['summary', 'experience', 'education', 'projects', 'volunteering'] as const),
    );
    const boxes = textBox(nameBlocks(person, ids), head) + textBox(sideBlocks(person, short, ids), side);
    const body = [
      paragraph(boxes, { after: 0 }),
      sectionBlocks(long, ids, (entry) => stackedEntry(entry, ids)),
      pageProperties({ top: 900, right: 900, bottom: 900, left: side.width + 350 }),
    ];
    const look = { font: 'Calibri', size: 19, color: '1F5C53', after: 40 };
    return wordPackage(person, ids, look, { body: body.join('') });
  },
};

function nameBlocks({ basics }: Person, ids: StyleIds): Xml {
  const name = paragraph(run(basics.name), { style: ids.title, align: 'center', before: 200 });
  return name + paragraph(run(basics.label, { size: 24 }), { align: 'center' });
}

function sideBlocks(person: Person, sections: Section[], ids: StyleIds): Xml {
  const contact = contactItems(person, ids, { size: 17 }).map(({ label, content }) => [
    paragraph(run(label, { bold: true, size: 17 }), { after: 0 }),
    paragraph(content),
  ]);
  return contact.flat().join('') + sectionBlocks(sections, ids, (entry) => stackedEntry(entry, ids));
}
