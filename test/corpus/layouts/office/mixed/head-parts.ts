import type { ResumeLanguage } from '../../../person.js';
import type { Entry } from '../../../sections.js';
import type { RunLook, Xml } from '../word-xml.js';
import type { DocxChoices } from './docx-choices.js';
import type { Pen } from './pen.js';

const at: Record<ResumeLanguage, string> = { en: ' at ', de: ' bei ', fr: ' chez ', es: ' en ' };

type Part = 'T' | 'C' | 'L';

/** The runs of each line of an entry's head, as its form orders them; parts an entry lacks are left out. */
export function headLines(pen: Pen, entry: Entry, language: ResumeLanguage): Xml[] {
  const texts: Record<Part, string | undefined> = { T: entry.title, C: entry.organisation, L: entry.place };
  const lines = pen.choices.head.split('/').map((form) => lineOf(pen, form, texts, at[language]));
  const written = lines.filter((line) => line !== null);
  const { emphasis } = pen.choices;
  const whole: RunLook = emphasis === 'bold-first' ? { bold: true } : {};
  return written.map((parts, index) => parts(index === 0 ? whole : {}));
}

type Line = (whole: RunLook) => Xml;

function lineOf(
  pen: Pen,
  form: string,
  texts: Record<Part, string | undefined>,
  atWord: string,
): Line | null {
  const pieces = form.split(/([TCL])/).filter(Boolean);
  const shown: { text: string; part?: Part }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isPart = piece === 'T' || piece === 'C' || piece === 'L';
    const next = pieces[index + 1] as Part | undefined;
    if (isPart) {
      const text = texts[piece];
      if (text) shown.push({ text, part: piece });
    } else if (next && texts[next] && shown.length > 0) {
      shown.push({ text: piece === ' at ' ? atWord : piece });
    } else if (!next && texts.L) shown.push({ text: piece });
  }
  if (shown.length === 0) return null;
  return (whole) =>
    shown.map(({ text, part }) => pen.run(text, { ...whole, ...lookOf(part, pen.choices) })).join('');
}

function lookOf(part: Part | undefined, { emphasis }: DocxChoices): RunLook {
  if (emphasis === 'bold-title') return part === 'T' ? { bold: true } : part === 'C' ? { italic: true } : {};
  if (emphasis === 'bold-company')
    return part === 'C' ? { bold: true } : part === 'T' ? { italic: true } : {};
  if (emphasis === 'capital-company') return part === 'C' ? { capitals: true } : {};
  return {};
}
