import type { Person } from '../../person.js';
import type { Entry, Section } from '../../sections.js';
import { variantOf } from '../html/variant-of.js';
import type { Layout } from '../layout.js';
import { formLabels } from './form-labels.js';
import { contactItems } from './word-contact.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { wordPackage } from './word-package.js';
import { pageProperties, textWidthOf, type Page } from './word-page.js';
import { bulletParagraphs, lineRuns } from './word-sections.js';
import { table } from './word-table.js';
import { lineBreak, paragraph, run, tab, type Xml } from './word-xml.js';

const dimensions = {
  form: ['rows', 'lines', 'tabs', 'pairs', 'heads', 'above', 'breaks', 'halves', 'stacked'],
  tables: ['one-each', 'one-a-section', 'with-heading'],
  dates: ['span', 'ends'],
  order: [
    'dates-company-title-place',
    'title-company-place-dates',
    'company-place-title-dates',
    'company-title-dates-place',
  ],
  label: ['bold', 'plain', 'italic'],
  labels: ['0', '1', '2', 'official', 'homemade'],
  studies: ['own', 'copied'],
  tasks: ['labelled', 'below'],
  contact: ['rows', 'lines', 'tabs'],
  grid: ['ruled', 'bare'],
} as const;

const page: Page = { top: 1000, right: 1200, bottom: 1000, left: 1200 };
const width = textWidthOf(page);

/** A filled-in answer; several paragraphs for tasks. */
interface Answer {
  label: string;
  text: string;
  bullets?: string[];
}

/**
 * A form of a word processor: every field of contact, posts and studies behind, beside or below its label. The
 * labels stand in cells, before colons, before tabs, above their answers or in one paragraph with them.
 */
export const docxForm: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: async (person, sections) => {
    const form = new Form(person);
    const body = [
      paragraph(run(person.basics.name), { style: form.ids.title }),
      paragraph(run(person.basics.label)),
      form.contact(),
      ...sections.map((section) => form.section(section)),
      paragraph(''),
      pageProperties(page),
    ];
    const look = { font: 'Calibri', size: 21, color: '1F3864' };
    return wordPackage(person, form.ids, look, { body: body.join('') });
  },
};

/** Draws the parts of a form in a person's variant of it. */
class Form {
  readonly ids: StyleIds;
  private readonly chosen: ReturnType<typeof variant>;

  constructor(private readonly person: Person) {
    this.ids = styleIdsOf(person.resumeLanguage);
    this.chosen = variant(person);
  }

  contact(): Xml {
    const items = contactItems(this.person, this.ids);
    if (this.chosen.contact === 'rows')
      return this.table(
        items.map(({ label, content }) => [this.label(label), paragraph(content)]),
        [2600, width - 2600],
      );
    const gap = this.chosen.contact === 'tabs' ? tab : run(' ');
    return items.map(({ label, content }) => paragraph(run(`${label}:`) + gap + content)).join('');
  }

  section(section: Section): Xml {
    const { heading, lines, entries, kind } = section;
    const title = paragraph(run(heading), { style: this.ids.heading1 });
    if (kind === 'projects' || entries.length === 0)
      return (
        title +
        lines.map((line) => paragraph(lineRuns(line))).join('') +
        entries.map((entry) => this.project(entry)).join('')
      );
    const answers = entries.map((entry) => this.answers(entry, section));
    if (this.chosen.form === 'halves') return title + this.halves(answers);
    return this.chosen.form === 'rows'
      ? this.rows(heading, answers)
      : title + answers.map((own) => this.entry(own)).join('');
  }

  private project({ title, bullets }: Entry): Xml {
    return paragraph(run(title, { bold: true })) + bulletParagraphs(bullets, this.ids);
  }

  private answers(
    { title, organisation = '', place, dates = '', bullets }: Entry,
    { kind }: Section,
  ): Answer[] {
    const { labels: set, studies, order, tasks } = this.chosen;
    const isStudy = kind === 'education';
    const labels = formLabels(this.person, set, studies === 'copied');
    const [from = '', to] = dates.split(' – ');
    const answers: Record<string, Answer[]> = {
      title: [{ label: isStudy ? labels.degree : labels.title, text: title }],
      company: [{ label: isStudy ? labels.institution : labels.company, text: organisation }],
      place: place ? [{ label: labels.place, text: place }] : [],
      dates:
        this.chosen.dates === 'ends' && to !== undefined
          ? [
              { label: labels.from, text: from },
              { label: labels.to, text: to },
            ]
          : [{ label: labels.dates, text: dates }],
    };
    const told =
      bullets.length > 0 ? [{ label: tasks === 'labelled' ? labels.tasks : '', text: '', bullets }] : [];
    return [...order.split('-').flatMap((field) => answers[field] ?? []), ...told];
  }

  /** A table of labels and answers: one for each entry, one for all, or one that its heading opens. */
  private rows(heading: string, entries: Answer[][]): Xml {
    const widths = [2800, width - 2800];
    const rows = entries.map((answers) =>
      answers.map(({ label, text, bullets }) => [
        this.label(label),
        bullets ? bulletParagraphs(bullets, this.ids) : paragraph(run(text)),
      ]),
    );
    const title = paragraph(run(heading), { style: this.ids.heading1 });
    if (this.chosen.tables === 'one-each')
      return title + rows.map((own) => this.table(own, widths) + paragraph('', { after: 60 })).join('');
    const empty = [paragraph('', { after: 0 }), paragraph('', { after: 0 })];
    const all = rows.flatMap((own, at) => (at === 0 ? own : [empty, ...own]));
    if (this.chosen.tables === 'one-a-section') return title + this.table(all, widths);
    return paragraph('', { after: 60 }) + this.table(all, widths, title);
  }

  /** A row for each entry: what names it on the left, what is told of it on the right. */
  private halves(entries: Answer[][]): Xml {
    const left = Math.floor(width / 2);
    const rows = entries.map((answers) => {
      const { named, told } = parted(answers);
      const lines = named.map(({ label, text }) =>
        paragraph(run(`${label}: `, this.look()) + run(text), { after: 0 }),
      );
      return [lines.join(''), this.duties(told)];
    });
    return this.table(rows, [left, width - left]);
  }

  private duties(told: Answer | undefined): Xml {
    if (!told) return '';
    const { label, bullets = [] } = told;
    return (label ? this.label(`${label}:`) : '') + bulletParagraphs(bullets, this.ids);
  }

  private entry(answers: Answer[]): Xml {
    const { named, told } = parted(answers);
    return this.named(named) + this.duties(told) + paragraph('', { after: 60 });
  }

  private named(answers: Answer[]): Xml {
    const bold = this.look();
    switch (this.chosen.form) {
      case 'tabs':
        return answers.map(({ label, text }) => paragraph(run(`${label}:`, bold) + tab + run(text))).join('');
      case 'pairs': {
        const rows = answers.flatMap((_, at) => (at % 2 === 0 ? [answers.slice(at, at + 2)] : []));
        const cells = rows.map((pair) =>
          pair.flatMap(({ label, text }) => [this.label(label), paragraph(run(text))]),
        );
        return this.table(cells, [1700, width / 2 - 1700, 1700, width / 2 - 1700]);
      }
      case 'heads':
        return this.table(
          [answers.map(({ label }) => this.label(label)), answers.map(({ text }) => paragraph(run(text)))],
          answers.map(() => Math.floor(width / answers.length)),
        );
      case 'stacked': {
        const cells = [
          answers.map(({ label }) => this.label(label)),
          answers.map(({ text }) => paragraph(run(text))),
        ];
        return this.table([cells.map((own) => own.join(''))], [2800, width - 2800]);
      }
      case 'above':
        return answers
          .map(({ label, text }) => paragraph(run(label, bold), { after: 0 }) + paragraph(run(text)))
          .join('');
      case 'breaks':
        return paragraph(
          answers.map(({ label, text }) => run(`${label}: `, bold) + run(text)).join(lineBreak),
        );
      default:
        return answers
          .map(({ label, text }) => paragraph(run(`${label}: `, bold) + run(text), { after: 0 }))
          .join('');
    }
  }

  private label(text: string): Xml {
    return paragraph(run(text, this.look()));
  }

  private look(): { bold?: boolean; italic?: boolean } {
    const { label } = this.chosen;
    return { bold: label === 'bold', italic: label === 'italic' };
  }

  private table(rows: Xml[][], widths: number[], heading?: Xml): Xml {
    const look = { widths, whole: true, ...(this.chosen.grid === 'ruled' && { style: this.ids.grid }) };
    const cells = rows.map((row) => row.map((content) => ({ content })));
    return (
      table([...(heading ? [[{ content: heading, span: widths.length }]] : []), ...cells], look) +
      paragraph('', { after: 0 })
    );
  }
}

/** What names an entry, and its tasks. */
function parted(answers: Answer[]): { named: Answer[]; told: Answer | undefined } {
  const told = answers.find(({ bullets }) => bullets);
  return { named: answers.filter((answer) => answer !== told), told };
}

function variant(person: Person) {
  return variantOf(person, 'docx-form', dimensions);
}
