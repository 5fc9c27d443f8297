import type { Person } from '../../person.js';
import { chooseSections, type Entry } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contactItems } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { pageProperties } from './word-page.js';
import { bulletParagraphs, sectionBlocks, stackedEntry } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { table } from './word-table.js';
import { paragraph, run } from './word-xml.js';

const width = 10206;
const main = 7106;
const padding = 160;
const shade = '203864';

/** A dark banner with name and contact in two cells; below it a table with further tables in its cells. */
export const docxBanner: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'long', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const wide = chooseSections(sections, 'summary', 'experience', 'projects', 'volunteering', 'education');
    const narrow = chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests');
    const left = paragraph('', { after: 0 }) + sectionBlocks(wide, ids, (entry) => datedTable(entry, ids));
    const right =
      paragraph('', { after: 0 }) + sectionBlocks(narrow, ids, (entry) => stackedEntry(entry, ids));
    const body = [
      banner(person, ids),
      paragraph('', { after: 0 }),
      table([[{ content: left }, { content: right }]], { widths: [main, width - main], padding }),
      paragraph(''),
      pageProperties({ top: 850, right: 850, bottom: 850, left: 850 }),
    ];
    return wordPackage(person, ids, { font: 'Calibri', size: 20, color: shade }, { body: body.join('') });
  },
};

function banner(person: Person, ids: StyleIds): string {
  const { name, label } = person.basics;
  const white = 'FFFFFF';
  const contact = contactItems(person, ids, { color: white, size: 17 });
  const left = [
    paragraph(run(name, { color: white }), { style: ids.title, before: 160 }),
    paragraph(run(label, { color: 'D9E2F3', size: 24 }), { after: 160 }),
  ];
  const right = contact.map(({ content }, at) =>
    paragraph(content, { align: 'right', before: at === 0 ? 160 : 0 }),
  );
  const cells = [left, right].map((blocks) => ({ content: blocks.join(''), shade }));
  return table([cells], { widths: [5806, width - 5806], padding });
}

/** The head of an entry in a table of its own: title and employer on the left, dates on the right. */
function datedTable({ lead, sub, dates, bullets }: Entry, ids: StyleIds): string {
  const inner = main - 2 * padding;
  const head =
    paragraph(run(lead), { style: ids.heading2 }) + (sub ? paragraph(run(sub), { style: ids.heading3 }) : '');
  if (!dates) return head + bulletParagraphs(bullets, ids);
  const beside = paragraph(run(dates, { color: '595959', size: 18 }), { align: 'right', before: 110 });
  const row = [{ content: head }, { content: beside }];
  const widths = [inner - 2500, 2500];
  return (
    table([row], { widths, padding: 0, whole: true }) +
    bulletParagraphs(bullets, ids) +
    (bullets.length ? '' : paragraph('', { after: 0 }))
  );
}
