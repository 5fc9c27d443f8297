import type { ResumeText } from '../document/resume-text.js';
import type { Education } from '../parsed-resume.js';
import { listItems } from '../skills/list-items.js';
import type { Entry } from './entry.js';

const score =
  /\b(?:c?gpa|grade|note|abschlussnote|gesamtnote|final grade|nota(?: media)?|mention|moyenne)\b\s*:?\s*((?:\d[\d.,]*(?:\s?\/\s?\d[\d.,]*)?)|(?:tr[eè]s bien|bien|assez bien|sehr gut|gut|sobresaliente|notable))/iu;
const courses =
  /^\W*(?:relevant |selected |key )?(?:coursework|courses|modules|schwerpunkte|kurse|cours|asignaturas)\s*:\s*/iu;

/** Reads grade and courses, which stand below a degree or behind it. */
export function readRemarks(
  text: ResumeText,
  { header, body }: Entry,
): Pick<Education, 'score' | 'courses'> {
  const remarks: Pick<Education, 'score' | 'courses'> = { score: null, courses: [] };
  for (const line of [...header, ...body]) {
    const grade = score.exec(line.text);
    if (grade?.[1] && !remarks.score) {
      const start = line.start + grade.index + grade[0].length - grade[1].length;
      remarks.score = text.field(start, start + grade[1].length, null, 0.8);
    }
    const lead = courses.exec(line.text)?.[0].length ?? 0;
    if (lead === 0) continue;
    const rest = { ...line, text: line.text.slice(lead), start: line.start + lead };
    for (const item of listItems([rest]))
      remarks.courses.push(text.field(item.start, item.start + item.text.length, null, 0.75));
  }
  return remarks;
}
