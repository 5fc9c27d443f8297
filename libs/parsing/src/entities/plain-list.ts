import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { listItems, type ListItem } from '../skills/list-items.js';
import { jointLead } from '../skills/sentence-lead.js';
import { bulletLength } from '../text/bullet.js';
import { readBullets } from './bullets.js';

/** What opens a sentence about interests and is none of them. */
const opening =
  /^\W*(?:(?:in|during) my (?:free|spare|leisure) time,?\s+(?:i\s+)?|(?:when|outside)[^,]{3,40},\s+(?:i\s+)?|in meiner freizeit\s+|pendant mon temps libre,?\s+|en mi tiempo libre,?\s+)?(?:i(?:['’]m| am)?\s+(?:also\s+)?(?:enjoy|like|love|interested in|passionate about|fond of|keen on)(?:\s+to)?|(?:interested in|passionate about|fond of)|(?:mag|liebe|spiele|betreibe|beschäftige) ich(?: mich mit)?|ich (?:interessiere mich für|mag|liebe|spiele)|j['’]aime|j['’]adore|je (?:pratique|m['’]intéresse (?:à|aux?))|passionnée? (?:par|de)|(?:disfruto|disfrutar) (?:de(?:l)?|con)|me (?:gustan?|interesan?|apasionan?)|aficionad[oa] a(?:l)?)\s+/iu;
/** What is left of such an opening where a comma parts it. */
const time =
  /^(?:(?:in|during) my (?:free|spare|leisure) time|pendant mon temps libre|en mi tiempo libre)$/iu;
const lastJoint = /\s(?:and|und|et|y|e|sowie)\s+(?=\S+(?:\s\S+){0,3}$)/iu;

/** Reads a list of short items, such as interests; a sentence that enumerates them counts as one. */
export function readItems(text: ResumeText, lines: readonly Line[]): Field[] {
  const items = listItems(lines).flatMap((item, index, all) => {
    const lead = opening.exec(item.text)?.[0].length ?? 0;
    const isEnumerated = lead > 0 || all[index - 1] !== undefined;
    return partedAtJoint(cutFront(item, lead || jointLead(item.text)), isEnumerated);
  });
  return items
    .filter((item) => item.text.length <= 80 && !time.test(item.text))
    .map((item) => text.field(item.start, item.start + item.text.length, null, 0.8));
}

function cutFront(item: ListItem, from: number): ListItem {
  return { ...item, text: item.text.slice(from), start: item.start + from };
}

/** The last of several items may be two: "…, chess and choir". */
function partedAtJoint(item: ListItem, isEnumerated: boolean): ListItem[] {
  const joint = isEnumerated ? lastJoint.exec(item.text) : null;
  if (!joint) return [item];
  return [{ ...item, text: item.text.slice(0, joint.index) }, cutFront(item, joint.index + joint[0].length)];
}

/** Reads statements as they stand, such as references: one an item, a paragraph, or a person with what stands below. */
export function readStatements(text: ResumeText, lines: readonly Line[]): Field[] {
  return statementGroups(lines).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const isParagraph = group.some((line) => line.text.length > 80);
    if (isParagraph) return readBullets(text, group).map((field) => ({ ...field, confidence: 0.7 }));
    const start = first.start + bulletLength(first.text);
    const field = text.field(start, last.start + last.text.length, null, 0.7);
    return /[\p{L}\d]/u.test(field.value) ? [field] : [];
  });
}

/** A bullet, bold type, more white space or a line like the name of a person opens a group. */
function statementGroups(lines: readonly Line[]): Line[][] {
  const gaps = lines.slice(1).flatMap(({ gapBefore }) => (gapBefore < Infinity ? [gapBefore] : []));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const space = most > 1.2 * least + 0.1 ? (least + most) / 2 : Infinity;
  const isMixed = lines[0]?.bold === true && lines.some(({ bold }) => !bold);
  const groups: Line[][] = [];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    const opens =
      !above ||
      line.bullet ||
      line.gapBefore > space ||
      (isMixed && line.bold && !above.bold) ||
      (endsContact.test(above.text) && personLike.test(line.text));
    if (opens) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const endsContact = /\d{3}\W*$|@\S+\W*$/u;
const personLike = /^(?:\p{Lu}[\p{L}.’'-]*[,\s]*(?:(?:von|van|de|del|la|der)\s+)*){2,5}/u;
