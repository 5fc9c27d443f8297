import { Paragraph, TextRun, UnderlineType } from 'docx';
import type { Person, ResumeLanguage } from '../../person.js';
import { contactRows } from './contact-rows.js';
import type { Section } from '../../sections.js';
import { docxBytes } from '../docx-bytes.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { paragraph, run } from './docx-text.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';

/** Typed without styles: underlined headings with a colon, a whole job in one paragraph of forced line breaks. */
export const heldDocxSoftBreaks: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Profile Summary | Organizational Experience | Educational Qualifications |
        Technical Skill Set | Certifications Done | Languages Known | Project Details | Social Work |
        Awards Won | Strengths and Hobbies`,
      de: `Kurzbeschreibung | Praktische Tätigkeiten | Schulabschlüsse und Studium | Fertigkeiten |
        Lehrgänge | Sprachen | Einzelne Projekte | Soziale Arbeit | Gewonnene Preise | Hobbies`,
      fr: `Bref portrait | Postes et missions | Diplômes et écoles | Aptitudes techniques |
        Stages et certificats | Langues | Détail des projets | Action sociale | Prix gagnés | Hobbies`,
      es: `Resumen del perfil | Experiencia en organizaciones | Estudios realizados | Destrezas técnicas |
        Cursos realizados | Lenguas que hablo | Detalle de proyectos | Labor social | Premios ganados |
        Pasatiempos`,
    }),
    counted: false,
    dates: { style: 'apostrophe', dash: ' - ', open: 'now' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) =>
    docxBytes(person, [
      { children: [...top(person), ...sections.flatMap((section) => block(person, section))] },
    ]),
};

const font = 'Times New Roman';

function top(person: Person): Paragraph[] {
  const { name, label } = person.basics;
  const rows = contactRows(person).map(([what, value]) => `${what}: ${value}`);
  return [paragraph(name, { font, bold: true, size: 32 }), brokenLines([run(label, { font })], rows)];
}

function block(person: Person, section: Section): Paragraph[] {
  const look = { font, bold: true, underline: { type: UnderlineType.SINGLE } };
  const [line, ...others] = section.lines;
  return [
    paragraph(`${section.heading}:`, look, { spacing: { before: 240, after: 60 }, keepNext: true }),
    ...(line === undefined ? [] : [brokenLines([run(line, { font })], others)]),
    ...datedEntries(person, section).map((entry) => entryOf(person, entry)),
  ];
}

const untilToday: Record<ResumeLanguage, string> = {
  en: 'till date',
  de: 'heute',
  fr: 'à ce jour',
  es: 'a la fecha',
};

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Paragraph {
  const { title, organisation, place, bullets } = entry;
  const when = writePeriod(entry, {
    date: dateWriter('apostrophe', resumeLanguage),
    between: (start, end) => `${start} - ${end}`,
    since: (start) => `${start} - ${untilToday[resumeLanguage]}`,
  });
  const where = [organisation, place].filter(Boolean).join(', ');
  const dated = when ? ` (${when})` : '';
  const head = [run(where || title, { font, bold: true }), run(dated, { font })];
  const tasks = bullets.map((text) => `- ${text}`);
  return brokenLines(head, where ? [title, ...tasks] : tasks);
}

/** One paragraph of several lines, as Shift and Enter make it. */
function brokenLines(first: TextRun[], rest: string[]): Paragraph {
  const children = [...first, ...rest.map((text) => run(text, { font, break: 1 }))];
  return new Paragraph({ children, spacing: { after: 120 } });
}
