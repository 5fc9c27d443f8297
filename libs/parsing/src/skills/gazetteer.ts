import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { useLexicon, type LexiconFile } from '../lexicon/lexicon.js';
import { Occupations } from './occupations.js';
import { tokensOf, type Token } from './tokens.js';

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
  /** `[O*NET-SOC code, label, titles]`; titles are folded phrases parted by `|`. */
  occupations: [string, string, string][];
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
  private readonly skills = new Map<string, TaxonomySkill>();
  private readonly longest = new Map<string, number>();
  private readonly ambiguous: Set<string>;
  readonly titleHeads: ReadonlySet<string>;
  readonly occupations: Occupations;

  constructor(readonly file: GazetteerFile) {
    this.ambiguous = new Set(file.ambiguous.split('|'));
    this.titleHeads = new Set(file.titleHeads.split('|'));
    this.occupations = new Occupations(file.occupations);
    for (const [code, label, keys, listOnly] of file.skills) {
      const skill = { code, label, listOnly: listOnly === 1 };
      for (const key of keys.split('|')) this.add(key, skill);
    }
  }

  /** The longest skills named in the text, left to right, none within another. */
  match(text: string): SkillMatch[] {
    const tokens = tokensOf(text);
    const matches: SkillMatch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const found = this.longestAt(tokens, at);
      if (!found) continue;
      matches.push(found.match);
      at += found.words - 1;
    }
    return matches;
  }

  /** The skill a whole phrase names, or undefined. */
  find(phrase: string): TaxonomySkill | undefined {
    return this.skills.get(
      tokensOf(phrase)
        .map((token) => token.key)
        .join(' '),
    );
  }

  private longestAt(tokens: readonly Token[], at: number): { match: SkillMatch; words: number } | null {
    const first = tokens[at];
    if (!first) return null;
    for (let words = Math.min(this.longest.get(first.key) ?? 0, tokens.length - at); words > 0; words--) {
      const key = tokens
        .slice(at, at + words)
        .map((token) => token.key)
        .join(' ');
      const skill = this.skills.get(key);
      const end = tokens[at + words - 1]?.end ?? first.end;
      if (skill)
        return {
          match: { skill, start: first.start, end, ambiguous: this.ambiguous.has(key) || skill.listOnly },
          words,
        };
    }
    return null;
  }

  private add(key: string, skill: TaxonomySkill): void {
    if (this.skills.has(key)) return;
    this.skills.set(key, skill);
    const words = key.split(' ');
    const first = words[0] ?? '';
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
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
