import { cellsOf, type Line } from '../document/line.js';
import { fold } from '../text/fold.js';
import { bulletLength } from '../text/bullet.js';

/** Names which groups of skills go by in four languages; alone on a line above a list they are labels. */
const usual = new Set(
  `languages|programming|programming languages|frameworks|libraries|databases|database|tools|software|systems|methods|methodologies|cloud|platforms|devops|soft skills|hard skills|technical|technical skills|core skills|key skills|other|others|operating systems|web|frontend|front end|backend|back end|mobile|testing|data|infrastructure|technologies|practices|practice|domain|domains|products|production|clinical|management|leadership|it|edv|it skills|business|operations|design|creative|machine learning|personal|
programmiersprachen|programmierung|sprachen|datenbanken|betriebssysteme|methoden|werkzeuge|systeme|geräte|fachkenntnisse|fachlich|fachliches|führung|sonstiges|sonstige|weitere|technik|technologien|bibliotheken|it-kenntnisse|edv-kenntnisse|soziale kompetenzen|persönliche stärken|organisation|planung|betrieb|
outils|logiciels|langages|bases de données|bureautique|technique|techniques|gestion|savoir-être|savoir-faire|informatique|systèmes|méthodes|autres|langages de programmation|
herramientas|lenguajes|lenguajes de programación|bases de datos|sistemas|ofimática|informática|técnicas|transversales|otras|otros|métodos|gestión|programas|tecnologías|competencias técnicas`
    .split(/\|\s*/)
    .map((label) => fold(label.trim())),
);
const listSigns = /[,;|•·]|\t/u;
const longestLabel = 45;

/** Lines of a list with the label they stand under, if it has a line or a cell of its own. */
export interface LabelledLines {
  label: string | null;
  lines: Line[];
}

/** Parts the lines of a list by the labels that stand above their items, or in a cell before them. */
export function labelledLines(lines: readonly Line[]): LabelledLines[] {
  const groups: LabelledLines[] = [{ label: null, lines: [] }];
  const table = hasLabelCells(lines);
  let above: LabelledLines = groups[0] as LabelledLines;
  lines.forEach((line, index) => {
    const cell = labelCell(line, table);
    if (cell) groups.push({ label: cell, lines: [withoutFirstCell(line)] });
    else if (isLabelLine(line, lines[index - 1], lines[index + 1], lines, table))
      groups.push({ label: labelOf(line), lines: [] });
    else above.lines.push(line);
    above = groups.at(-1) ?? above;
  });
  return groups.filter((group) => group.lines.length > 0);
}

/** Labels side by side stand each above its own items, which reading order mixes: they name no group. */
function labelOf(line: Line): string | null {
  return line.text.includes('\t') ? null : line.text.slice(bulletLength(line.text)).replace(/[\s:–-]+$/u, '');
}

/** Two lines or more whose first cell is a plain name and whose second is a list, or one set in bold beside plain text. */
function hasLabelCells(lines: readonly Line[]): boolean {
  const tabbed = lines.filter((line) => line.text.includes('\t'));
  const lists = tabbed.filter((line) => {
    const [first, second, ...more] = cellsOf(line);
    return first && second && more.length === 0 && isName(first.text) && /[,;|•·]/u.test(second.text);
  });
  return lists.length > 0 && lists.length * 2 >= tabbed.length;
}

function labelCell(line: Line, table: boolean): string | null {
  const [first, second, ...more] = cellsOf(line);
  if (!first || !second || !isName(first.text)) return null;
  const setOff = first.bold && !second.bold && more.every((cell) => !cell.bold);
  return setOff || (table && more.length === 0) ? first.text.replace(/\s*:$/, '') : null;
}

function withoutFirstCell(line: Line): Line {
  const from = line.text.indexOf('\t', line.text.length - line.text.trimStart().length) + 1;
  return {
    ...line,
    text: line.text.slice(from),
    start: line.start + from,
    boldCells: line.boldCells.slice(1),
    bullet: true,
  };
}

function isLabelLine(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  all: readonly Line[],
  table: boolean,
): boolean {
  const text = line.text.slice(bulletLength(line.text)).trim();
  if (!next || (before && (/[,;&(]$|\([^)]*$/u.test(before.text) || isCut(before)))) return false;
  if (isBoldRow(line) && !next.bold && all.some((other) => !other.bold)) return true;
  if (!isName(text)) return false;
  if (text.endsWith(':') || isAboveBullets(line, before, next)) return true;
  if (line.bullet || line.column !== next.column || next.x < line.x - 1) return false;
  if (line.size > next.size + 0.4) return true;
  if (listSigns.test(next.text) && (table || usual.has(fold(text)))) return true;
  const outdent = next.width > 0 ? next.x - line.x : 0;
  return outdent >= 3 && outdent < 40 && isOutermost(line, all);
}

function isMarked({ bullet, text }: Line): boolean {
  return bullet || bulletLength(text) > 0;
}

/** A line without a mark above items with one, which goes on from no item. */
function isAboveBullets(line: Line, before: Line | undefined, next: Line): boolean {
  if (isMarked(line) || !isMarked(next) || /^\p{Ll}/u.test(line.text)) return false;
  return before === undefined || (isMarked(before) && !before.full);
}

/** A list cut at the edge of its column goes on in the next line. */
function isCut(line: Line): boolean {
  return line.full && /[,;|•·]/u.test(line.text) && !line.text.includes('\t');
}

/** A name in bold, or one above each column of items. */
function isBoldRow(line: Line): boolean {
  return line.bold && cellsOf(line).every(({ text }) => isName(text));
}

/** Further out than the items, at the left edge of the list: every line there is a plain name. */
function isOutermost(line: Line, all: readonly Line[]): boolean {
  const beside = all.filter((other) => Math.abs(other.x - line.x) < 1 && other.column === line.column);
  return beside.every((other) => isName(other.text.trim()));
}

function isName(text: string): boolean {
  return text.length <= longestLabel && /\p{L}{2}/u.test(text) && !/[,;|•·.\t]|\S:\s*\S/u.test(text);
}
