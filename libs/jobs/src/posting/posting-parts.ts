/** What a stretch of a posting is about. */
export type PostingPartKind =
  'about' | 'responsibilities' | 'requirements' | 'preferred' | 'benefits' | 'application';

/** A stretch of a posting under one heading, or before the first. */
export interface PostingPart {
  kind: PostingPartKind;
  /** As written, without its colon; null for what stands before the first heading. */
  heading: string | null;
  /** Its list items and sentences, without bullets. */
  statements: string[];
}

/** Words that headings of postings are made of, most telling first: "nice to have skills" are preferred, not required. */
const headingWords: readonly (readonly [PostingPartKind, RegExp])[] = [
  [
    'preferred',
    /nice[- ]to[- ]have|preferred|bonus|desirable|good to have|it'?s a plus|would be (great|a plus)|von vorteil|wünschenswert|idealerweise|pluspunkt|les plus|serait un plus|souhaité|atouts|deseable|se valorará|valorable/iu,
  ],
  [
    'benefits',
    /benefits|perks|we offer|what you('ll)? get|in it for you|compensation|salary|wir bieten|das bieten wir|benefits|unser angebot|nous (vous )?(offrons|proposons)|avantages|rémunération|ofrecemos|beneficios|te ofrecemos/iu,
  ],
  [
    'application',
    /how to apply|apply now|application process|hiring process|interview process|bewerbung|so bewirbst|kontakt|contact|candidature|postuler|pour postuler|cómo aplicar|proceso de selección|equal opportunity|diversity|chancengleichheit/iu,
  ],
  [
    'requirements',
    /requirements?|qualifications?|must[- ]haves?|what (you('ll)? )?(need|bring)|you (have|bring|are|need)|who you are|about you|your (profile|skills|background|experience)|skills|experience|ideal candidate|we('re| are) looking for|looking for|what we expect|anforderung|profil|qualifikation|das bringst du mit|bringen sie mit|du bringst|sie bringen|voraussetzung|wir erwarten|kenntnisse|votre profil|profil recherché|compétences|vous (avez|êtes)|exigences|requisitos|perfil|buscamos|qué buscamos|conocimientos|competencias/iu,
  ],
  [
    'responsibilities',
    /responsibilit|duties|what you('ll| will)|you will|your (role|tasks|mission|job|day|impact)|the role|role|tasks|key accountabilities|day[- ]to[- ]day|the job|position|aufgaben|tätigkeit|deine rolle|ihre rolle|das erwartet|missions?|vos responsabilités|le poste|responsabilidades|funciones|tareas|el puesto|tus funciones/iu,
  ],
  [
    'about',
    /about (us|the company|the team|our)|who we are|company|our (team|mission|story)|über uns|wer wir sind|das unternehmen|qui sommes|l'entreprise|à propos|sobre nosotros|quiénes somos|la empresa/iu,
  ],
];

const longestHeadingWords = 8;
const bullet = /^\s*(?:[-–—*•·▪◦‣●○✓✔➢>]|\d{1,2}[.)])\s+/u;

/**
 * Parts a posting by its headings. A heading stands alone on a short line, or ends in a colon before its text; without
 * line breaks ("Requirements: …") the colon alone tells. Cost: linear in the text.
 */
export function partsOfPosting(description: string): PostingPart[] {
  const parts: PostingPart[] = [{ kind: 'about', heading: null, statements: [] }];
  for (const line of linesOf(description)) {
    const found = headingOf(line);
    if (found) parts.push({ kind: found.kind, heading: found.heading, statements: [] });
    const text = found ? found.rest : line;
    parts.at(-1)!.statements.push(...statementsOf(text));
  }
  const [opening, ...rest] = parts;
  // What stands before all headings tells of the work as often as of the company.
  const first: PostingPart = { ...opening!, kind: 'responsibilities' };
  return [first, ...rest].filter(({ heading, statements }) => heading !== null || statements.length > 0);
}

/** Lines; a run of text is also broken before "Heading:" at the start of a sentence. */
function linesOf(description: string): string[] {
  return description
    .replace(/([.!?;]\s+)(?=\p{Lu}[^.!?:\n]{2,50}:\s)/gu, '$1\n')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

function headingOf(line: string): { kind: PostingPartKind; heading: string; rest: string } | null {
  if (bullet.test(line)) return null;
  const text = line.replace(/^[#\s*_]+|[*_\s]+$/g, '');
  const colon = /^([^:.!?]{2,60}):\s*(.*)$/u.exec(text);
  const heading = (colon?.[1] ?? text).trim();
  if (!colon && /[.!;,]$/.test(heading)) return null;
  if (heading.split(/\s+/).length > longestHeadingWords) return null;
  const kind = headingWords.find(([, words]) => words.test(heading))?.[0];
  return kind ? { kind, heading, rest: colon?.[2] ?? '' } : null;
}

/** A list item is one statement; running text gives a statement a sentence. */
function statementsOf(line: string): string[] {
  const text = line.replace(bullet, '').trim();
  if (bullet.test(line)) return text === '' ? [] : [text];
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|;\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
