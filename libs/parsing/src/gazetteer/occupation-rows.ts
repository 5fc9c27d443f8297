import { phraseKey } from '../skills/tokens.js';
import type { GazetteerFile } from '../skills/gazetteer.js';
import { readTabs } from './read-table.js';

/** Longer titles are descriptions. */
const maxWords = 6;

/**
 * The occupations of O*NET with every title that names one: `[code, label, titles]`. A title of several occupations
 * stays with the one it is nearest to: its own name, then one that people reported, then an alternate one.
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
  const owners = new Map<string, string>();
  const claim = (code: string, title: string): void => {
    for (const name of namesOf(title)) {
      const key = phraseKey(name);
      if (key.length > 1 && key.split(' ').length <= maxWords && !owners.has(key)) owners.set(key, code);
    }
  };
  for (const [code, label] of labels) for (const name of [label, singular(label)]) claim(code, name);
  for (const [code, titles] of Object.entries(foreign)) for (const title of titles) claim(code, title);
  for (const row of readTabs(read('Sample of Reported Titles.txt')))
    claim(row['O*NET-SOC Code'] ?? '', row['Reported Job Title'] ?? '');
  for (const row of readTabs(read('Alternate Titles.txt')))
    claim(row['O*NET-SOC Code'] ?? '', row['Alternate Title'] ?? '');
  const keys = new Map<string, string[]>();
  for (const [key, code] of owners) keys.set(code, [...(keys.get(code) ?? []), key]);
  return [...labels].map(([code, label]) => [code, label, (keys.get(code) ?? []).sort().join('|')]);
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
