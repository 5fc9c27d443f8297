import type { Entry, Section } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contactItems } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { pageProperties } from './word-page.js';
import { bulletParagraphs } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { table, type Cell } from './word-table.js';
import { paragraph, run } from './word-xml.js';

const widths = [2300, 6726];

/** A ruled table under each heading: the period on the left; title, employer and duties in one cell beside it. */
export const docxBorderedTable: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'slash', dash: ' - ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const contact = contactItems(person, ids).map(({ label, content }) => [
      { content: paragraph(run(label)), shade: 'F2F2F2' },
      { content: paragraph(content) },
    ]);
    const look = { widths, style: ids.grid, whole: true };
    const body = [
      paragraph(run(person.basics.name), { style: ids.title }),
      paragraph(run(person.basics.label, { size: 24 }), { after: 160 }),
      table(contact, look),
      ...sections.map(
        (section) =>
          paragraph(run(section.heading), { style: ids.heading1 }) + table(sectionRows(section, ids), look),
      ),
      paragraph(''),
      pageProperties({ top: 1134, right: 1440, bottom: 1134, left: 1440 }),
    ];
    return wordPackage(person, ids, { font: 'Arial', size: 20, color: '1F3864' }, { body: body.join('') });
  },
};

function sectionRows({ lines, entries }: Section, ids: StyleIds): Cell[][] {
  return [
    ...lines.map((line) => {
      const [, group, rest = ''] = /^([^:]{1,40}): (.*)$/.exec(line) ?? [];
      if (!group) return [{ content: paragraph(run(line)), span: 2 }];
      return [{ content: paragraph(run(group)), shade: 'F2F2F2' }, { content: paragraph(run(rest)) }];
    }),
    ...entries.map((entry) => {
      const cell = { content: entryCell(entry, ids) };
      if (!entry.dates) return [{ ...cell, span: 2 }];
      return [{ content: paragraph(run(entry.dates)), shade: 'F2F2F2' }, cell];
    }),
  ];
}

function entryCell({ lead, sub, bullets }: Entry, ids: StyleIds): string {
  const head = paragraph(run(lead, { bold: true }), { after: 0 });
  return head + (sub ? paragraph(run(sub)) : '') + bulletParagraphs(bullets, ids);
}
