import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { useLexicon, type LexiconFile } from '../lexicon/lexicon.js';
import { Occupations } from './occupations.js';
import { PhraseIndex } from './phrase-index.js';
import { phraseKey, tokensOf, type Token } from './tokens.js';

/** An entry of the taxonomy. */
export interface TaxonomySkill {
  code: string;
  label: string;
  /** A soft skill or a phrase of daily speech: worth noting in a list of skills only. */
  listOnly: boolean;
}

/** The gazetteer file: see models/gazetteer/README.md. */
export interface GazetteerFile {
  version: string;
  /** `[code, label, keys, listOnly]`; keys are folded phrases parted by `|`. */
  skills: [string, string, string, 0 | 1][];
  /** Phrases which mean something else in running text, parted by `|`. */
  ambiguous: string;
  /** Words that end job titles, by how many titles they end, parted by `|`. */
  titleHeads: string;
  /** `[O*NET-SOC code, label, titles, own]`; titles, and those of them no other has, are folded phrases parted by `|`. */
  occupations: [string, string, string, string][];
  lexicon: LexiconFile;
}

export interface SkillMatch {
  skill: TaxonomySkill;
  start: number;
  end: number;
  /** The phrase is an ordinary word as well, so it counts where skills are listed. */
  ambiguous: boolean;
}

/** Skills and job-title words, loaded once a process. */
export class Gazetteer {
  private readonly skills = new PhraseIndex<TaxonomySkill>();
  private readonly ambiguous: Set<string>;
  readonly titleHeads: ReadonlySet<string>;
  readonly occupations: Occupations;

  constructor(readonly file: GazetteerFile) {
    this.ambiguous = new Set(file.ambiguous.split('|'));
    this.titleHeads = new Set(file.titleHeads.split('|'));
    this.occupations = new Occupations(file.occupations);
    for (const [code, label, keys, listOnly] of file.skills) {
      const skill = { code, label, listOnly: listOnly === 1 };
      for (const key of keys.split('|')) this.skills.add(key, skill);
    }
  }

  /** The longest skills named in the text, left to right, none within another. */
  match(text: string): SkillMatch[] {
    return this.matchTokens(tokensOf(text));
  }

  /** The same for a text already parted into words. */
  matchTokens(tokens: readonly Token[]): SkillMatch[] {
    const matches: SkillMatch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const found = this.skills.at(tokens, at);
      const [first, last] = [tokens[at], tokens[at + (found?.words ?? 1) - 1]];
      if (!found || !first || !last) continue;
      const { value: skill, key } = found;
      matches.push({ skill, start: first.start, end: last.end, ambiguous: this.ambiguous.has(key) });
      at += found.words - 1;
    }
    return matches;
  }

  /** The skill a whole phrase names, or undefined. */
  find(phrase: string): TaxonomySkill | undefined {
    return this.skills.get(phraseKey(phrase));
  }
}

const loaded = new Map<string, Gazetteer>();

/** Reads a gazetteer file, once a process. @throws when the file cannot be read */
export function loadGazetteer(path: string): Gazetteer {
  let gazetteer = loaded.get(path);
  if (!gazetteer) {
    gazetteer = new Gazetteer(JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as GazetteerFile);
    loaded.set(path, gazetteer);
    useLexicon(gazetteer.file.lexicon);
  }
  return gazetteer;
}
