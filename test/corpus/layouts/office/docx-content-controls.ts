import type { Entry, Section } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contentControl } from './content-control.js';
import { contactItems } from './word-contact.js';
import { numberedList } from './word-numbering.js';
import { wordPackage } from './word-package.js';
import { pageProperties } from './word-page.js';
import { bulletParagraphs } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { paragraph, run, type Xml } from './word-xml.js';

/** A template filled in: every block, entry and date in a content control, duties as a numbered list. */
export const docxContentControls: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'long', dash: ' - ', open: 'current' },
    entry: { first: 'title', separator: ' | ' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const { name, label } = person.basics;
    const contact = contactItems(person, ids).map((item) =>
      contentControl(item.content, { name: item.label }),
    );
    const body = [
      contentControl(paragraph(checkedRuns(name), { style: ids.title }), { name: 'Name' }),
      paragraph(contentControl(run(label), { name: 'Position' })),
      paragraph(contact.join(run(' | '))),
      ...sections.map((section, at) => sectionControl(section, ids, entriesBefore(sections, at))),
      pageProperties({ top: 1200, right: 1440, bottom: 1200, left: 1440 }),
    ];
    const look = { font: 'Segoe UI', size: 20, color: '2E74B5' };
    return wordPackage(person, ids, look, { body: body.join('') });
  },
};

/** Numbered lists go by their place in the document, so that each begins at one. */
function entriesBefore(sections: Section[], at: number): number {
  return sections.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0);
}

function sectionControl({ heading, lines, entries, kind }: Section, ids: StyleIds, before: number): Xml {
  const title = paragraph(contentControl(run(heading), { name: `${kind} heading` }), { style: ids.heading1 });
  const listed = kind === 'certifications' || kind === 'awards';
  const text = listed
    ? bulletParagraphs(lines, ids)
    : lines.map((line) => paragraph(checkedRuns(line))).join('');
  const items = entries.map((entry, at) =>
    contentControl(entryBlocks(entry, ids, numberedList(before + at)), { name: kind, kind: 'repeated' }),
  );
  const repeated = items.length > 0 ? contentControl(items.join(''), { name: kind, kind: 'repeating' }) : '';
  return contentControl(title + text + repeated, { name: kind });
}

function entryBlocks({ lead, sub, dates, bullets }: Entry, ids: StyleIds, list: number): Xml {
  const single = bullets.length === 1;
  const duties = bullets.map((text) => paragraph(checkedRuns(text), single ? {} : { style: ids.list, list }));
  return [
    paragraph(checkedRuns(lead), { style: ids.heading2 }),
    sub ? paragraph(run(sub), { style: ids.heading3 }) : '',
    dates ? paragraph(contentControl(run(dates), { name: 'Dates', kind: 'date' })) : '',
    ...duties,
  ].join('');
}

/** A text in two runs parted within a word, as the spelling checker leaves it. */
function checkedRuns(text: string): Xml {
  const half = Math.ceil(text.length / 2);
  const [before, after] = [text.slice(0, half), text.slice(half)];
  return run(before) + '<w:proofErr w:type="spellStart"/>' + run(after) + '<w:proofErr w:type="spellEnd"/>';
}
