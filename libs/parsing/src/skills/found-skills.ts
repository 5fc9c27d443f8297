import type { ResumeText } from '../document/resume-text.js';
import { totalMonths, type Span } from '../dates/total-months.js';
import type { Field, PartialDate, SectionKind, Skill } from '../parsed-resume.js';
import type { TaxonomySkill } from './gazetteer.js';
import { joinLines } from './join-lines.js';
import { phraseKey } from './tokens.js';

/** A skill as it was found so far. */
export interface FoundSkill {
  skill: TaxonomySkill | null;
  field: Field;
  group: string | null;
  foundIn: Set<SectionKind>;
  /** The jobs that name it. */
  spans: Set<Span>;
}

/** Where a skill stands, which entry of the taxonomy it names, and how sure that is. */
export interface Naming {
  start: number;
  end: number;
  skill: TaxonomySkill | null;
  /** The taxonomy knows the phrase whole; otherwise it names a part of it, as "SAP" in "SAP EWM". */
  isWhole: boolean;
  confidence: number;
  group: string | null;
}

/** The skills of a document, each once, in the order in which they were found. */
export class FoundSkills {
  private readonly byKey = new Map<string, FoundSkill>();
  private readonly byCode = new Map<string, FoundSkill[]>();

  constructor(private readonly text: ResumeText) {}

  all(): IterableIterator<FoundSkill> {
    return this.byKey.values();
  }

  /** Those with a code of the taxonomy; what the taxonomy knows whole stands for its code alone. */
  ofCode(code: string): readonly FoundSkill[] {
    const whole = this.byKey.get(code);
    return whole ? [whole] : (this.byCode.get(code) ?? []);
  }

  /** Notes a skill listed in a section of skills. */
  list(naming: Naming): void {
    if (!/\p{L}/u.test(this.text.valueAt(naming.start, naming.end))) return;
    this.text.claim(naming.start, naming.end);
    const one = this.add(naming);
    one.group ??= naming.group;
    one.foundIn.add('skills');
  }

  /** Notes a skill named in prose and the job that proves it. */
  prove(naming: Naming, kind: SectionKind, span: Span | null): void {
    const { code } = naming.skill ?? {};
    const known = code ? this.ofCode(code) : [];
    for (const one of known.length > 0 ? known : [this.add(naming)]) proveBy(one, kind, span);
  }

  private add({ start, end, skill, isWhole, confidence }: Naming): FoundSkill {
    const written = this.text.text.slice(start, end);
    const value = /-\s*\n/u.test(written) ? joinLines(written) : this.text.valueAt(start, end);
    const key = skill && isWhole ? skill.code : phraseKey(value) || value;
    const known = this.byKey.get(key);
    if (known) return known;
    const field = {
      value,
      normalized: skill?.label ?? null,
      confidence,
      source: this.text.source(start, end),
    };
    const one: FoundSkill = { skill, field, group: null, foundIn: new Set(), spans: new Set() };
    this.byKey.set(key, one);
    if (skill) this.byCode.set(skill.code, [...(this.byCode.get(skill.code) ?? []), one]);
    return one;
  }
}

/** Notes that a section, or a job in it, names a skill. */
export function proveBy(one: FoundSkill, kind: SectionKind, span: Span | null): void {
  one.foundIn.add(kind);
  if (span) one.spans.add(span);
}

/** A skill with its months and last use, as of the reference day; jobs that end before they begin prove nothing. */
export function skillOf({ skill, field, group, foundIn, spans }: FoundSkill, today: PartialDate): Skill {
  const valid = [...spans].filter((span) => totalMonths([span], today) > 0);
  const months = valid.length > 0 ? totalMonths(valid, today) : null;
  const month = today.slice(0, 7);
  const ends = valid.map(({ to }) => (to === null || to.slice(0, 7) > month ? month : to)).sort();
  return {
    ...field,
    code: skill?.code ?? null,
    group,
    foundIn: [...foundIn],
    lastUsed: ends.at(-1) ?? null,
    months,
  };
}
