import type { DegreeLevel, SectionKind } from '../parsed-resume.js';
import { Phrases } from './phrases.js';

/** The word lists of the gazetteer file; entries are folded phrases parted by `|`. */
export interface LexiconFile {
  titles: string;
  titleQualifiers: string;
  titleEndings: string;
  organisations: string;
  organisationEndings: string;
  /** Short forms keep their case, which tells them from words: `e.K.`, `SA`. */
  legalForms: string;
  schools: string;
  /** Degrees by level. */
  degrees: Record<DegreeLevel, string>;
  /** Section headings by kind. */
  headings: Partial<Record<SectionKind, string>>;
  /** Regions and countries in the languages of the parser. */
  regions: string;
  /** Cities and towns of the world (GeoNames). */
  places: string;
}

/** What the parser knows of words in English, German, French and Spanish. */
export class Lexicon {
  readonly titles: Phrases;
  readonly titleQualifiers: Phrases;
  readonly titleEnding: RegExp | null;
  readonly organisations: Phrases;
  readonly organisationEnding: RegExp | null;
  readonly legalForms: ReadonlySet<string>;
  readonly schools: Phrases;
  readonly degrees: Phrases;
  readonly degreeLevels: ReadonlyMap<string, DegreeLevel>;
  readonly headings: ReadonlyMap<string, SectionKind>;
  readonly regions: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;

  constructor(file: LexiconFile) {
    this.titles = new Phrases(list(file.titles));
    this.titleQualifiers = new Phrases(list(file.titleQualifiers));
    this.titleEnding = endings(file.titleEndings);
    this.organisations = new Phrases(list(file.organisations));
    this.organisationEnding = endings(file.organisationEndings);
    this.legalForms = new Set(list(file.legalForms));
    this.schools = new Phrases(list(file.schools));
    this.degreeLevels = byEntry(file.degrees);
    this.degrees = new Phrases(this.degreeLevels.keys());
    this.headings = byEntry(file.headings);
    this.regions = new Set(list(file.regions));
    this.places = new Set(list(file.places));
  }
}

const nothing: LexiconFile = {
  titles: '',
  titleQualifiers: '',
  titleEndings: '',
  organisations: '',
  organisationEndings: '',
  legalForms: '',
  schools: '',
  degrees: {} as LexiconFile['degrees'],
  headings: {},
  regions: '',
  places: '',
};

let loaded = new Lexicon(nothing);

/** The lexicon of this process: empty until a gazetteer has been loaded. */
export function lexicon(): Lexicon {
  return loaded;
}

/** Makes these lists the lexicon of this process; a process has one gazetteer. */
export function useLexicon(file: LexiconFile): void {
  loaded = new Lexicon(file);
}

function list(entries: string): string[] {
  return entries ? entries.split('|') : [];
}

function byEntry<Kind extends string>(entries: Partial<Record<Kind, string>>): Map<string, Kind> {
  const kinds = Object.keys(entries) as Kind[];
  return new Map(kinds.flatMap((kind) => list(entries[kind] ?? '').map((entry) => [entry, kind] as const)));
}

function endings(entries: string): RegExp | null {
  const all = list(entries);
  return all.length > 0 ? new RegExp(`.{2}(?:${all.join('|')})$`, 'u') : null;
}
