import type { SkillMatch } from './gazetteer.js';

const partSign = /\t|\n|[,;|•·()]|\s[–—-]\s|\s@\s|\s(?:at|bei|chez|en)\s/gu;
const legalForm =
  /(?:^|\s)(?:gmbh(?: & co\.? kg)?|ag|se|kg|ohg|ug|e\.?v\.?|inc\.?|ltd\.?|llc|plc|corp\.?|corporation|company|group|gruppe|limited|sarl|sàrl|sas|sasu|s\.a\.s?\.?|sa|s\.a\.|s\.?l\.?u?\.?|s\.? de r\.?l\.?.*|b\.?v\.?|deutschland|france|españa|germany|schweiz|ireland|uk)$/iu;

/**
 * Whether a name in the header of a job is the employer's: it fills a part of the header ("SAP, Walldorf"), or stands
 * before a legal form ("Oracle Deutschland GmbH"). A line of several such names is a list of skills.
 */
export function namesEmployer(match: SkillMatch, text: string, matches: readonly SkillMatch[]): boolean {
  const part = partAround(text, match.start);
  if (legalForm.test(part.text)) return true;
  if (!fills(match, part) || /^[^\t\n]{2,30}:\s/u.test(text)) return false;
  return matches.filter((other) => fills(other, partAround(text, other.start))).length < 2;
}

function partAround(text: string, at: number): { text: string; start: number } {
  let start = 0;
  for (const sign of text.matchAll(partSign)) {
    if (sign.index >= at) return { text: text.slice(start, sign.index).trim(), start };
    start = sign.index + sign[0].length;
  }
  return { text: text.slice(start).trim(), start };
}

function fills({ start, end }: SkillMatch, part: { text: string }): boolean {
  return end - start >= part.text.length && part.text.length > 0;
}
