import { partsOfPosting, type PostingPart } from './posting-parts.js';
import { kindOf, understandRequirement, type Requirement } from './requirement.js';

/** As many and as long as a client may give. */
const mostRequirements = 50;
const longestText = 500;

/** Words by which a sentence outside a list of requirements still asks for something of the candidate. */
const asks =
  /\b(you (have|bring|are|know|hold|can)|must|required?|requires|need(s|ed)?|experience (in|with|as|of)|knowledge of|proficien\w+|familiar\w*|ability to|we (expect|are looking for)|looking for|mindestens|erfahrung|kenntnisse|erforderlich|vorausgesetzt|sie (haben|bringen|verfügen)|du (hast|bringst|verfügst)|expérience|maîtrise|connaissance\w*|vous (avez|êtes|maîtrisez)|exigée?|experiencia|conocimientos?|dominio|imprescindible|se requiere|preferred|a plus|bonus|ideally|von vorteil|wünschenswert|souhaité|valorable)\b/iu;

/**
 * What a posting asks for, where the client gave no list: the statements under headings like "Requirements" and "Nice
 * to have", or, without such headings, the sentences that ask for something. Nothing is worded anew.
 * @returns at most 50, in the order of the posting; empty when the text asks for nothing that can be told
 */
export function inferRequirements(description: string): Requirement[] {
  const parts = partsOfPosting(description);
  const listed = parts.filter(({ kind }) => kind === 'requirements' || kind === 'preferred');
  const found = listed.some(({ statements }) => statements.length > 0)
    ? listed.flatMap(requirementsOf)
    : parts.filter(({ kind }) => kind === 'responsibilities').flatMap(askingSentences);
  const seen = new Set<string>();
  return found
    .filter(({ text }) => {
      const key = text.toLowerCase();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostRequirements);
}

function requirementsOf({ kind, heading, statements }: PostingPart): Requirement[] {
  const insists =
    heading !== null && /must|minimum|mandatory|zwingend|impératif|imprescindible/iu.test(heading);
  return statements.filter(saysSomething).map((text) => {
    const understood = understandRequirement(cut(text));
    if (kind === 'preferred') return { ...understood, must: false, weight: Math.min(0.5, understood.weight) };
    return insists ? { ...understood, must: understood.weight >= 1 } : understood;
  });
}

function askingSentences({ statements }: PostingPart): Requirement[] {
  return statements
    .filter((text) => saysSomething(text) && (asks.test(text) || kindOf(text) !== 'skill'))
    .map((text) => understandRequirement(cut(text)));
}

/** "We do not require Spanish", "German is not required", "no relocation needed". */
const askedOfNobody =
  /\b(do(es)? not (require|need|expect)|don'?t (require|need|expect)|(is|are) not (required|needed|necessary|a must)|no (\w+ ){1,3}(is |are )?(required|needed|necessary)|nicht (erforderlich|nötig|notwendig)|pas (exigée?|nécessaire|requise?)|no (es|son) (necesari[oa]s?|imprescindibles?))\b/iu;

/** A stray word or a lead-in ("You have:") is no requirement. */
const saysSomething = (text: string): boolean =>
  /\p{L}/u.test(text) && !text.endsWith(':') && !askedOfNobody.test(text);

const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`;
