import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Person } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import { docxBytes, textWidth } from '../docx-bytes.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { paragraph, run, tabbed } from './docx-text.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { words } from './words.js';

/** A template of Word: the name in each page's header, its number by fields, dates at a right tab, typed bullets. */
export const heldDocxNameHeader: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Objective | Relevant Employment | Academic Qualifications | Computer and Other Skills |
        Tickets and Licences | Languages known | Assignments | Unpaid Work | Merits | Extracurricular`,
      de: `Berufsziel | Beschäftigungsverhältnisse | Abschlüsse | EDV- und sonstige Kenntnisse |
        Scheine und Lizenzen | Sprachen in Wort und Schrift | Vorhaben | Unbezahlte Arbeit |
        Verdienste | Nebenher`,
      fr: `Objectif | Emplois occupés | Diplômes obtenus | Informatique et autres compétences |
        Permis et licences | Langues connues | Mandats | Travail non rémunéré | Mérites |
        Activités parascolaires`,
      es: `Objetivo | Empleos | Titulación | Informática y otras destrezas | Permisos y licencias |
        Idiomas que domino | Encargos | Trabajo no remunerado | Méritos | Actividades extracurriculares`,
    }),
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => {
    const children = [
      paragraph(person.basics.label, { italics: true }, { alignment: AlignmentType.RIGHT }),
      ...sections.flatMap((section) => block(person, section)),
    ];
    const headers = { default: headerOf(person) };
    return docxBytes(person, [{ headers, footers: { default: footerOf(person) }, children }]);
  },
};

const rightTab = [{ type: TabStopType.RIGHT, position: textWidth }];

function headerOf(person: Person): Header {
  const [email = '', ...rest] = contactLines(person);
  const first = [run(person.basics.name, { bold: true, size: 30 }), tabbed(email, { size: 18 })];
  return new Header({
    children: [
      new Paragraph({ tabStops: rightTab, children: first }),
      paragraph(rest.join(' | '), { size: 18 }, { alignment: AlignmentType.RIGHT }),
    ],
  });
}

function footerOf({ resumeLanguage }: Person): Footer {
  const { page, of } = words[resumeLanguage];
  const children = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 16 })] }),
    ],
  });
}

function block(person: Person, section: Section): Paragraph[] {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 6, color: '2E74B5', space: 1 } };
  const look = { color: '2E74B5', smallCaps: true, size: 26 };
  return [
    paragraph(section.heading, look, { border: rule, spacing: { before: 260, after: 80 }, keepNext: true }),
    ...section.lines.map((line) => paragraph(line)),
    ...datedEntries(person, section).flatMap((entry) => entryOf(person, entry)),
  ];
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Paragraph[] {
  const { title, organisation, place, bullets } = entry;
  const when = writePeriod(entry, {
    date: dateWriter('short', resumeLanguage),
    between: (start, end) => `${start} – ${end}`,
    since: (start) => `${start} – ${words[resumeLanguage].present}`,
  });
  const where = [run(organisation ?? title, { bold: true }), ...(place ? [run(`, ${place}`)] : [])];
  const dated = when ? [tabbed(when)] : [];
  return [
    new Paragraph({
      tabStops: rightTab,
      children: [...where, ...dated],
      spacing: { before: 120 },
      keepNext: true,
    }),
    ...(organisation ? [paragraph(title, { italics: true }, { keepNext: bullets.length > 0 })] : []),
    ...bullets.map(bullet),
  ];
}

/** A bullet as many people type it: a sign and a tab in front of the text. */
function bullet(text: string): Paragraph {
  const children = [run('➢'), tabbed(text)];
  return new Paragraph({ children, indent: { left: 360, hanging: 360 } });
}
