import type { ResumeText } from '../document/resume-text.js';
import type { Education } from '../parsed-resume.js';
import { listItems } from '../skills/list-items.js';
import type { Entry } from './entry.js';

const score =
  /\b(?:c?gpa|grade|note|abschlussnote|gesamtnote|final grade|nota(?: media)?|mention|moyenne)\b\s*:?\s*((?:\d[\d.,]*(?:\s?\/\s?\d[\d.,]*)?)|(?:tr[eè]s bien|bien|assez bien|sehr gut|gut|sobresaliente|notable))/iu;
const courses =
  /^\W*(?:relevant |selected |key )?(?:coursework|courses|modules|schwerpunkte|kurse|cours|asignaturas)\s*:\s*/iu;

/** Grades, honours and states of a study, which stand beside a degree and name nothing. */
const remark =
  /^(?:expected|anticipated|graduat(?:ed|ion|ing)|cumulative|c?gpa|grade\b|final grade|note\b|noten|abschlussnote|gesamtnote|notendurchschnitt|durchschnitt|nota\b|promedio|moyenne|calificaci[oó]n|dean|hon(?:our)?s\b(?!\s+(?:bachelor|degree|b\.))|(?:with |mit |avec )?(?:distinction|auszeichnung|f[eé]licitations)|first[- ]class|cum laude|magna|summa|minors?\b|relevant|coursework|thesis|current|since|class of|in progress|mention (?:tr[eè]s |assez )?(?:bien|passable|honorable)|major gpa|abschlussarbeit|bachelorarbeit|masterarbeit|diplomarbeit|m[eé]moire|tfg|tfm|sobresaliente|matr[ií]cula de honor|sin terminar|abgeschlossen|abgebrochen|berufsbegleitend|laufend|en cours|en curso|obtenu|diplômée?$)/iu;

/** Whether a part of a header tells of a study and is no name. */
export function isRemark(part: string): boolean {
  return remark.test(part);
}

/** Reads grade and courses, which stand below a degree or behind it. */
export function readRemarks(text: ResumeText, { header, body }: Entry): Pick<Education, 'score' | 'courses'> {
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
