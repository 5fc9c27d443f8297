import { findRanges } from '../dates/find-ranges.js';

/** Where a project's name stands in a line, and where the line begins to tell of it; -1 when it tells nothing. */
export interface ProjectName {
  start: number;
  end: number;
  told: number;
}

const label =
  /^\s*(?:(?:project|projekt|projet|proyecto)(?:\s+(?:name|title|titel|n[°o.]*))?(?:\s*#?\d+)?|projektname|projekttitel|nom du projet|nombre del proyecto|name|titel?|title)\s*(?::|\s[–—-])\s+/iu;
/** Lines which tell of a project and name none. */
const detail =
  /^\W*(?:(?:technolog(?:y|ies)|tech(?:nical)?(?: stack)?|stack|tools?|tooling|environment|built with|skills(?: used)?|role|my role|position|team(?: size)?|client|customer|duration|period|date|link|url|demo|live|repo(?:sitory)?|source(?: code)?|code|website|github|budget|scope|result|outcome|status|technologien|techniken|technik|werkzeuge|umfeld|eingesetzte technologien|rolle|funktion|aufgabe|kunde|auftraggeber|zeitraum|dauer|teamgröße|ergebnis|technologies(?: utilisées)?|outils|environnement(?: technique)?|rôle|fonction|client|durée|période|lien|équipe|résultat|tecnologías|herramientas|entorno|rol|función|cliente|duración|periodo|fecha|enlace|equipo|resultado)(?:\s*\(.*?\))?\s*(?::|\s[–—-]\s)|(?:https?:\/\/|www\.|github\.com\/|gitlab\.com\/)\S+\W*$)/iu;
const address =
  /\s*[(<|–—-]*\s*(?:https?:\/\/|www\.|github\.com|gitlab\.com|[\w-]+\.(?:com|org|net|io|dev|app)(?:\/\S*)?(?=[\s)>|]|$))/u;
const sign = /\s*\t\s*|\s+[|•·]\s+|\s*\|\s*|\s+[–—-]\s+|\s*—\s*/u;
/** Words that tell of a project are four at least; behind a colon six, as fewer may be the rest of a title. */
export const fewestTold = 4;
const mostWordsOfTitle = 6;
/** A name that opens with a small letter, as of a package, has two words at most. */
const mostWords = 9;

/** Whether a line tells of a project by a label or is an address: "Technologies: Java", "github.com/…". */
export function isProjectDetail(text: string): boolean {
  return !label.test(text) && detail.test(text);
}

/** Length of what says that a project's name follows: "Project: Tidewatch". */
export function projectLabel(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}

/**
 * The name that opens a line, up to a sign, an address, its dates or the sentence that tells of it; null for none.
 *
 * @param fewest words behind a colon from which on they tell; in a list of projects that is fewer
 */
export function projectName(line: string, fewest = mostWordsOfTitle): ProjectName | null {
  const start = nameStart(line);
  const text = line.slice(start);
  const ends = [
    sign.exec(text)?.index,
    address.exec(text)?.index,
    colonBeforeTold(text, fewest),
    ...findRanges(text).map((range) => (range.start > 2 ? range.start : undefined)),
  ].filter((end) => end !== undefined && end > 0) as number[];
  const raw = text.slice(0, Math.min(text.length, ...ends));
  const name = withoutBracket(raw, raw.length < text.length).replace(/[\s,:;(|–—-]+$/u, '');
  if (!/\p{L}/u.test(name)) return null;
  return { start, end: start + name.length, told: toldFrom(line, start + raw.length) };
}

/** Behind a label, or a date at the line's start. */
function nameStart(line: string): number {
  const labelled = projectLabel(line);
  const [range] = findRanges(line.slice(labelled));
  const dated = range && range.start < 3 ? range.end : 0;
  const from = labelled + dated;
  return from + (/^[\s,:;()|\]–—·•-]*/u.exec(line.slice(from))?.[0].length ?? 0);
}

/** "Inventory (React, Go) – …": what a bracket lists is no part of the name. */
function withoutBracket(text: string, isCut: boolean): string {
  const open = /\s*\(([^()]*)\)?\s*$/u.exec(text);
  return open && open.index > 1 && (isCut || /[,;/]/.test(open[1] ?? '')) ? text.slice(0, open.index) : text;
}

/** A colon parts the name from a description alone: "Thesis: Storms of the North Sea" is one name. */
function colonBeforeTold(text: string, fewest: number): number | undefined {
  const colon = /:\s+/u.exec(text);
  const after = colon ? text.slice(colon.index + colon[0].length).split(/\s\|\s|\t/)[0] : undefined;
  return colon && isTold(after ?? '', fewest) ? colon.index : undefined;
}

function toldFrom(line: string, from: number): number {
  const lead = /^(?:\s*\([^)]*\))?[\s:;,|)–—·•-]*/u.exec(line.slice(from))?.[0].length ?? 0;
  const rest = line.slice(from + lead);
  return isTold(rest) && findRanges(rest)[0]?.start !== 0 ? from + lead : -1;
}

/** More than a name has: a sentence, or `fewest` words of which most are small. */
function isTold(text: string, fewest = fewestTold): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < fewest || /^(?:https?:|www\.)/u.test(text)) return false;
  if (/[.!]$/.test(text.trim()) || words.length > 7) return true;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 2 >= words.length && !text.includes(', ');
}

/** Whether a line names a project and goes on to tell of it: "Tidewatch – reads tide tables and warns of storms". */
export function namesAndTells(line: string): boolean {
  const found = projectName(line, fewestTold);
  if (!found || found.told < 0) return false;
  const words = line.slice(found.start, found.end).split(/\s+/);
  return words.length <= (/^\P{Ll}/u.test(words[0] ?? '') ? mostWords : 2);
}
