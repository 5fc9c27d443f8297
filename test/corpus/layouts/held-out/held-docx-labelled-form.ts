import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Person, ResumeLanguage } from '../../person.js';
import type { Section } from '../../sections.js';
import { docxBytes, textWidth } from '../docx-bytes.js';
import type { Layout } from '../layout.js';
import { contactRows } from './contact-rows.js';
import { paragraph } from './docx-text.js';
import { formLabels } from './form-labels.js';
import { ownHeadings } from './own-headings.js';
import { words } from './words.js';

/** The European form of the years about 2005: one ruled table, a label for every fact at the left. */
export const heldDocxLabelledForm: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Personal statement | Occupational history | Schooling and training |
        Personal skills and competences | Licences and diplomas held |
        Mother tongue and other languages | Other undertakings | Unpaid occupations |
        Honours received | Annexes: pastimes`,
      de: `Angestrebte Tätigkeit | Ausgeübte Tätigkeiten | Schul- und Berufsbildung |
        Persönliche Fähigkeiten und Kompetenzen | Erworbene Nachweise |
        Muttersprache und sonstige Sprachen | Sonstige Vorhaben | Unentgeltliche Tätigkeiten |
        Erhaltene Ehrungen | Zeitvertreib`,
      fr: `Présentation personnelle | Emplois exercés | Scolarité et formation |
        Aptitudes et compétences personnelles | Titres détenus | Langue maternelle et autres langues |
        Autres réalisations | Activités non rémunérées | Honneurs reçus | Passe-temps`,
      es: `Presentación personal | Ocupaciones desempeñadas | Enseñanza y formación |
        Capacidades y aptitudes personales | Títulos y permisos obtenidos |
        Lengua materna y otros idiomas | Otras iniciativas | Ocupaciones no remuneradas |
        Honores recibidos | Pasatiempos`,
    }),
    counted: false,
    dates: { style: 'long', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) => docxBytes(person, [{ children: [form(person, sections)] }]),
};

type Row = [label: string, content: string[]];

const widths = [3000, textWidth - 3000];

function form(person: Person, sections: Section[]): Table {
  const { resume, personal, name } = words[person.resumeLanguage];
  const known = [[name, person.basics.name] as [string, string], ...contactRows(person)];
  const rows: Row[] = known.map(([label, value]) => [label, [value]]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      spanning(resume, 32),
      spanning(personal, 22),
      ...rows.map(ruled),
      ruled([formLabels[person.resumeLanguage].occupation, [person.basics.label]]),
      ...sections.flatMap((section) => block(person.resumeLanguage, section)),
    ],
  });
}

function block(language: ResumeLanguage, section: Section): TableRow[] {
  const plain: Row[] =
    section.kind === 'skills' ? section.lines.map(labelled) : section.lines.map((line) => ['', [line]]);
  const rows = [...plain, ...section.entries.flatMap((entry) => rowsOf(language, section.kind, entry))];
  return [spanning(section.heading, 22), ...rows.map(ruled)];
}

/** "Databases: PostgreSQL, Redis" as a row of its own. */
function labelled(line: string): Row {
  const [label = '', ...content] = line.split(': ');
  return [label, [content.join(': ')]];
}

function rowsOf(language: ResumeLanguage, kind: Section['kind'], entry: Section['entries'][number]): Row[] {
  const { dates, title, organisation, place, bullets } = entry;
  const labels = formLabels[language];
  const studied = kind === 'education';
  if (!organisation) return [[title, bullets]];
  return [
    [labels.dates, [dates ?? '']],
    [studied ? labels.qualification : labels.occupation, [title]],
    [studied ? labels.school : labels.employer, [[organisation, place].filter(Boolean).join(', ')]],
    ...(bullets.length > 0 ? [[labels.tasks, bullets] as Row] : []),
  ];
}

function ruled([label, content]: Row): TableRow {
  const right = content.map((text) => paragraph(text));
  const cells = [[paragraph(label, { size: 18 }, { alignment: 'right' })], right];
  return new TableRow({ children: cells.map((children, at) => cell(children, widths[at]!)) });
}

function spanning(text: string, size: number): TableRow {
  const heading = paragraph(text, { bold: true, size, smallCaps: true }, { keepNext: true });
  return new TableRow({ children: [cell([heading], textWidth, 2)] });
}

function cell(children: Paragraph[], size: number, columnSpan = 1): TableCell {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };
  const borders = { top: line, bottom: line, left: line, right: line };
  const margins = { top: 40, bottom: 40, left: 100, right: 100 };
  const shade = columnSpan > 1 ? { shading: { fill: 'EDEDED' } } : {};
  return new TableCell({
    children,
    columnSpan,
    borders,
    margins,
    ...shade,
    width: { size, type: WidthType.DXA },
  });
}
