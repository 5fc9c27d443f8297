import type { Line } from '../document/line.js';
import type { Box, Field, ParsedResume } from '../parsed-resume.js';
import type { DrawnPage, TextItem } from './page-items.js';

/** A field where it stands on its page. */
export interface FieldBox {
  label: string;
  page: number;
  box: Box;
  unsure: boolean;
}

/** Where each field stands: at the text items that hold it, or else at its share of the line. */
export function fieldBoxes(
  resume: ParsedResume,
  lines: readonly Line[],
  pages: readonly DrawnPage[],
): FieldBox[] {
  return labelled(resume).flatMap(({ label, field }): FieldBox[] => {
    const { charStart, charEnd, page } = field.source;
    const unsure = field.confidence < 0.6;
    return lines
      .filter((line) => line.start < charEnd && line.start + line.text.length > charStart)
      .map((line) => {
        const [from, to] = [
          Math.max(charStart, line.start),
          Math.min(charEnd, line.start + line.text.length),
        ];
        const text = line.text.slice(from - line.start, to - line.start);
        const box = boxInItems(text, line, pages[line.page - 1]?.items ?? []) ?? shareOf(line, from, to);
        return { label, page: line.page ?? page, box, unsure };
      });
  });
}

function labelled(resume: ParsedResume): { label: string; field: Field }[] {
  const found: { label: string; field: Field }[] = [];
  const walk = (value: unknown, label: string): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) for (const one of value) walk(one, singular(label));
    else {
      if (isField(value)) found.push({ label, field: value });
      for (const [key, inner] of Object.entries(value)) if (key !== 'source') walk(inner, key);
    }
  };
  const { contact, summary, experience, education, skills, certifications, languages, projects } = resume;
  const { volunteering, awards, publications, interests, references } = resume;
  walk({ contact, summary, experience, education, skills, certifications, languages, projects }, '');
  walk({ volunteering, awards, publications, interests, references }, '');
  return found;
}

function isField(value: object): value is Field {
  return 'confidence' in value && 'source' in value && 'value' in value;
}

function singular(label: string): string {
  return label.replace(/(?<=[^s])s$/, '');
}

function boxInItems(text: string, line: Line, items: readonly TextItem[]): Box | null {
  const wanted = text.trim();
  if (!wanted || wanted.includes('\t')) return null;
  const own = items.filter(({ y }) => y >= line.y && y <= line.y + line.height * 1.1);
  const item = own.find(
    (one) => one.text.includes(wanted) && one.x < line.x + line.width + 1 && one.x > line.x - 2,
  );
  if (!item) return null;
  const perCharacter = item.width / item.text.length;
  const x = item.x + item.text.indexOf(wanted) * perCharacter;
  return { x, y: line.y, width: wanted.length * perCharacter, height: line.height };
}

function shareOf(line: Line, from: number, to: number): Box {
  const perCharacter = line.width / Math.max(line.text.length, 1);
  const x = line.x + (from - line.start) * perCharacter;
  return { x, y: line.y, width: (to - from) * perCharacter, height: line.height };
}
