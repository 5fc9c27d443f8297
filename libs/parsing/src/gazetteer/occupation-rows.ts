import { phraseKey } from '../skills/tokens.js';
import type { GazetteerFile } from '../skills/gazetteer.js';
import { readTabs } from './read-table.js';

/** Longer titles are descriptions. */
const maxWords = 6;

/**
 * The occupations of O*NET with every title that names one: `[code, label, titles, own]`. A title of several occupations
 * stays with the one it is nearest to: its own name, then one that people reported, then an alternate one. `own` are those
 * that tell the occupation for sure: its own name, and titles that people reported and no other occupation has.
 *
 * @param read gives the text of a table by its file name
 * @param foreign titles of other languages by O*NET code
 */
export function occupationRows(
  read: (name: string) => string,
  foreign: Readonly<Record<string, readonly string[]>>,
): GazetteerFile['occupations'] {
  const labels = new Map(
    readTabs(read('Occupation Data.txt')).map((row) => [row['O*NET-SOC Code'] ?? '', row.Title ?? '']),
  );
  const claims = new Map<string, Claim>();
  const claim = (code: string, title: string, kind: Claim['kind']): void => {
    for (const name of namesOf(title)) {
      const key = phraseKey(name);
      if (key.length <= 1 || key.split(' ').length > maxWords) continue;
      const first = claims.get(key);
      if (!first) claims.set(key, { code, kind, isShared: false });
      else if (first.code !== code) first.isShared = true;
    }
  };
  for (const [code, label] of labels) for (const name of [label, singular(label)]) claim(code, name, 'label');
  for (const [code, titles] of Object.entries(foreign))
    for (const title of titles) claim(code, title, 'reported');
  for (const row of readTabs(read('Sample of Reported Titles.txt')))
    claim(row['O*NET-SOC Code'] ?? '', row['Reported Job Title'] ?? '', 'reported');
  for (const row of readTabs(read('Alternate Titles.txt')))
    claim(row['O*NET-SOC Code'] ?? '', row['Alternate Title'] ?? '', 'alternate');
  const all = keysByCode(claims, () => true);
  const own = keysByCode(
    claims,
    ({ kind, isShared }) => kind === 'label' || (kind === 'reported' && !isShared),
  );
  return [...labels].map(([code, label]) => [code, label, all.get(code) ?? '', own.get(code) ?? '']);
}

/** How an occupation came by a title first, and whether another has it too. */
interface Claim {
  code: string;
  kind: 'label' | 'reported' | 'alternate';
  isShared: boolean;
}

function keysByCode(
  claims: ReadonlyMap<string, Claim>,
  isWanted: (claim: Claim) => boolean,
): Map<string, string> {
  const keys = new Map<string, string[]>();
  for (const [key, claim] of claims)
    if (isWanted(claim)) keys.set(claim.code, [...(keys.get(claim.code) ?? []), key]);
  return new Map([...keys].map(([code, titles]) => [code, titles.sort().join('|')]));
}

/** "CEO (Chief Executive Officer)" is two names. */
function namesOf(title: string): string[] {
  const bracket = /^(.*?)\s*\((.+)\)\s*$/.exec(title);
  return bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : [title];
}

/** "Software Developers" employs a software developer. */
function singular(label: string): string {
  return label.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/s$/, '');
}
