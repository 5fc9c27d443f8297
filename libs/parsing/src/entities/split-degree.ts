import { degreeScore } from './degree-evidence.js';
import { degreePhraseEnd, namesSubject } from './degree-phrase.js';

/** A degree and its subject within a text, as half-open ranges. */
export interface DegreeSplit {
  degree: Range | null;
  field: Range | null;
}

export interface Range {
  start: number;
  end: number;
}

/** Words between a degree and its subject that belong to neither. */
const joint =
  /^(?:\s*[,:;|]\s*|\s+[-–—]\s+|\s+)(?:in|of|en|ès|im\s+(?:Fach|Bereich|Studiengang|Hauptfach)|im|der|des|Fachrichtung|Fachbereich|Studienrichtung|Studiengang|Fach|majoring in|major in|major|speciali[sz]ing in|with (?:a )?(?:major|concentration|speciali[sz]ation) in|mention(?!\s(?:très|assez|bien|passable|honorable))|spécialité|spé|option|especialidad(?: en)?|especialización en|con especialidad en|mención(?: en)?|zum\s?\/\s?zur|zum|zur|als|de\s+la|de\s+l['’]|del?|d['’]|du|des)(?:[:\s]\s*|(?<=['’]))(?=\S)/iu;
const mark = /^(?:\s*[,:;|]\s+|\s+[-–—]\s+|\s*\((?=\p{L}*\p{Ll}{3}))/u;
/** "B.Sc. Physics" names the subject right after the degree; "Master Thesis" does not. */
const direct =
  /^\s+(?=[\p{Lu}«"])(?!(?:Stud(?:ies|ent|ium)|Projec?k?t|Thesis|Degree|Programm?e?|Arbeit|Class|Research|Abroad|Certifica|Diploma)\b)/u;
/** "BTS comptabilité", "CAP cuisine": French subjects need no capital. */
const directSmall = /^\s+(?=\p{Ll}{3,})(?!(?:with|and|und|et|from|mit|con|avec|for|für|at|bei)\b)/u;
/** "Bachelor Degree in Physics": words between the noun and a sure joint. */
const lateJoint = /^[^,;:|(]{1,26}?\s+(?:in|en)\s+/u;

const label =
  /^(?:(?:hochschul)?abschluss|degree|qualification|titel|diplôme(?: obtenu)?|titulación|título(?: obtenido)?|titre|studium|studiengang|akademischer grad)\s*:\s*/iu;
/** What follows the subject and is none of it: grades, honours, theses. */
const remarks =
  /(?<![\s,;|(–—-])[\s,;|(–—-]*[\s,;|(–—](?:(?:c?gpa|grade|final grade|note|abschlussnote|gesamtnote|noten?|durchschnitt|nota|promedio|moyenne|mention (?:très |assez )?(?:bien|passable)|thesis|thema|abschlussarbeit|bachelorarbeit|masterarbeit|mémoire|tfg|tfm|minors?\b|first[- ]class|second[- ]class|upper second|(?:magna |summa )?cum laude|honou?rs|with honou?rs|with distinction|distinction|mit auszeichnung|avec (?:mention|félicitations)|sobresaliente|matrícula de honor|dean|with\b|expected|in progress|2:[12])).*$/iu;
const gradeBracket =
  /(?<!\s)\s*\((?:[^()]*\d[.,:]\d[^()]*|1st|2:[12]|laufend|en cours|en curso|in progress|expected[^()]*|abgebrochen|abgeschlossen)\)\s*$/iu;

/** A longer text is a description, not the name of a degree. */
const maxLength = 300;

/** Parts "BSc in Computer Science" into degree and subject; also "Computer Science (BSc)", which names the subject first. */
export function splitDegree(text: string): DegreeSplit {
  if (text.length > maxLength) return { degree: null, field: null };
  const lead = label.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead);
  const length = degreePhraseEnd(body);
  if (length === 0) return (degreeScore(text) > 0 && reversed(text)) || { degree: null, field: null };
  const degree = { start: lead, end: lead + length };
  const rest = text.slice(degree.end);
  const gap = [joint, direct, mark, ...(isFrench(body) ? [directSmall] : []), lateJoint]
    .map((pattern) => pattern.exec(rest)?.[0].length ?? 0)
    .find((found) => found > 0);
  const field = gap === undefined ? null : subject(text, degree.end + gap);
  const stop =
    gap !== undefined && !joint.test(rest) && !direct.test(rest) && !mark.test(rest) && lateJoint.test(rest);
  if (field && stop) return { degree: { start: lead, end: beforeJoint(text, field.start) }, field };
  if (field || !rest.trim()) return { degree, field };
  const end = withoutRemarks(text, degree.end, text.length);
  return { degree: { start: lead, end: Math.max(degree.end, end) }, field: null };
}

function isFrench(text: string): boolean {
  return /^(?:b\.?t\.?s|dut|but|c\.?a\.?p|bep|bp|deug|licence|master|maîtrise|doctorat|bac|mastère|titre|mc|dess|dea|cfc|bachelier)(?=[\s.])/iu.test(
    text,
  );
}

function beforeJoint(text: string, at: number): number {
  return text.slice(0, at).replace(/\s+(?:in|en)\s+$/u, '').length;
}

/** The subject from an offset on, without what follows it; null when no word is left. */
function subject(text: string, start: number): Range | null {
  const opened = text.slice(0, start).endsWith('(');
  const closing = opened ? text.indexOf(')', start) : -1;
  let end = withoutRemarks(text, start, closing > 0 ? closing : text.length);
  if (remarks.test(`, ${text.slice(start, end)}`) && remarks.exec(`, ${text.slice(start, end)}`)?.index === 0)
    return null;
  if (opened && !namesSubject(text.slice(start, end))) return null;
  const dangling = /[\s.,;:–—-]+$/u.exec(text.slice(start, end));
  if (dangling) end -= dangling[0].length;
  return /\p{L}{2}/u.test(text.slice(start, end)) ? { start, end } : null;
}

function withoutRemarks(text: string, start: number, end: number): number {
  return (
    start +
    text.slice(start, end).replace(gradeBracket, '').replace(remarks, '').replace(gradeBracket, '').trimEnd()
      .length
  );
}

/** "Informatik (B.Sc.)", "Computer Science, BSc", "Maschinenbau – Diplom": a degree that ends the text. */
function reversed(text: string): DegreeSplit | null {
  for (const cut of [...text.matchAll(/\s*\(|,\s+|\s+[-–—|:]\s+|\s+(?=\p{Lu}\.?\s?\p{Lu})/gu)].toReversed()) {
    const start = cut.index + cut[0].length;
    const tail = text.slice(start).replace(/\)?[\s.]*$/u, (end) => (end.startsWith('.') ? '.' : ''));
    const length = degreePhraseEnd(tail);
    if (length === 0 || length < tail.length || degreeScore(tail) === 0 || cut.index < 3) continue;
    return { degree: { start, end: start + length }, field: { start: 0, end: cut.index } };
  }
  return null;
}
