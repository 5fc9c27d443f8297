import { lexicon } from '../lexicon/lexicon.js';
import { tokensOf } from '../skills/tokens.js';
import { fold } from '../text/fold.js';

const degree =
  /(?:^|[\s(,/·|-])(?:ph\.? ?d\.?|d\.?phil\.?|doctora\w*|doktor\w*|dr\.?|promotion|mba|emba|m\.? ?sc\.?|b\.? ?sc\.?|[bm]\.\s?(?:mus|des|arch|ed|eng|tech|res|phil|m|n)\.?|bm|mm|m\.?s\.?(?=[\s,)(]|$)|b\.?s\.?(?=[\s,)(]|$)|m\.?a\.?(?=[\s,)(]|$)|b\.?a\.?(?=[\s,)(]|$)|b\.? ?tech\.?|m\.? ?tech\.?|b\.? ?eng\.?|m\.? ?eng\.?|b\.? ?e\.?(?=[\s,)(]|$)|b\.? ?com\.?|m\.? ?com\.?|bba|bca|mca|b\.? ?ed\.?|m\.? ?ed\.?|b\.?f\.?a\.?|m\.?f\.?a\.?|ll\.? ?b\.?|ll\.? ?m\.?|j\.? ?d\.?(?=[\s,)(]|$)|m\.?d\.?(?=[\s,)(]|$)|a\.?a\.?s?\.?(?=[\s,)(]|$)|mres|mphil|bsn|msn|adn|dnp|mph|pgcert|pgdip|pgce|graduate diploma|graduate certificate|advanced diploma|msci|meng|beng|bsc|msc|bs|ba|ma|bachelor\w*|master\w*|magister|associate(?:'s)? (?:degree|of)|undergraduate|postgraduate|diplom\w*|diploma|staatsexamen|abitur|fachabitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|ausbildung|umschulung|lehre|apprenticeship|licence|licenciatura|licenciad[oa]|grado|graduado|grado superior|fp|bachillerato|ingenieri[ae]|ingeniero|maestria|posgrado|postgrado|doctorat|maitrise|dut|bts|deug|dea|dess|baccalaureat|bac(?: ?\+ ?\d)?|cap|classes? preparatoires?|high school diploma|ged|a-levels?|gcses?|certificate|minor|major|degree|exchange|erasmus|nanodegree|bootcamp|studium|semester abroad|auslandssemester|technician|nvq|hnd|btec|foundation degree|honou?rs)(?=[\s,.:;()/|–—-]|$)/;
const fieldJoint =
  /\b(?:in|of|en|im(?: fach)?|der|fachrichtung|major(?:ing)? in|specializing in|mention|specialite|especialidad(?: en)?|:)\s+|,\s+|\s+[-–—|:]\s+|:\s+|\s\(/iu;

/** "B.Sc. Physics" names the field right after the degree; "Master Thesis" does not. */
const directField =
  /^\s+(?=\p{Lu})(?!(?:Stud(?:ies|ent|ium)|Projec?k?t|Thesis|Degree|Programm?e?|Arbeit|Class|Research|Abroad|Certifica|Diploma|of|in)\b)/u;

/** How much a text reads like a degree, 0 to 1. */
export function degreeScore(text: string): number {
  return degree.test(fold(text)) || lexicon().degrees.standIn(text) ? 1 : 0;
}

/** Parts "BSc in Computer Science" into degree and field: offsets in the text; the field may be absent. */
export function splitDegree(text: string): { degreeEnd: number; fieldStart: number; fieldEnd: number } {
  const whole = { degreeEnd: text.length, fieldStart: text.length, fieldEnd: text.length };
  const found =
    /(?:of|in)\s+(?:science|arts|engineering|business administration|technology|education|fine arts|laws?|commerce|applied science|philosophy|music|architecture|public health|social work|nursing|computer applications)\b\.?/iu.exec(
      text,
    );
  let from =
    found && /bachelor|master|doctor|associate/i.test(text.slice(0, found.index + 1))
      ? found.index + found[0].length
      : firstWordEnd(text);
  const known = found ? 0 : knownDegreeEnd(text);
  if (known > from) from = known;
  const after = text.slice(from);
  const joint = fieldJoint.exec(after);
  const gap = found || degreeScore(text.slice(0, from)) > 0 ? directField.exec(after) : null;
  const cut = gap ?? (joint && joint.index <= 24 ? joint : null);
  const end = cut && text.length - from > 3 ? { at: from + cut.index, length: cut[0].length } : null;
  if (!end) return whole;
  const rest = text
    .slice(end.at + end.length)
    .replace(/\s*(?:[,;|]|\((?!\p{Lu})|\s[-–—]\s|\bwith\b|\bgpa\b).*$/iu, '')
    .replace(/[\s.]+$/, '');
  if (!/\p{L}{2}/u.test(rest)) return whole;
  return { degreeEnd: end.at, fieldStart: end.at + end.length, fieldEnd: end.at + end.length + rest.length };
}

/** Where the degree of the lexicon that opens the text ends; 0 when none does. */
function knownDegreeEnd(text: string): number {
  const tokens = tokensOf(text);
  const words = lexicon().degrees.at(tokens, 0);
  const end = tokens[words - 1]?.end ?? 0;
  return text[end] === '.' ? end + 1 : end;
}

function firstWordEnd(text: string): number {
  const word =
    /^(?:\p{Lu}\.\s(?=\p{Lu}\p{L}*\.))?\S+(?:\s+(?:[dD]egree|of science|of arts|[sS]tudium))?(?:\s+\((?:[hH]ons?|[hH]onours)\.?\))?/u.exec(
      text,
    );
  return word?.[0].replace(/[,:]$/, '').length ?? 0;
}
