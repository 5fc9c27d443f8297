import type { ScoredSection } from '#libs/jobs';
import { foundAnywhere } from './asks.js';
import { degreeLevels, namesLevelAlone } from './degrees.js';
import type { Reason } from './explanation.js';
import { languageLevelIn } from './language-levels.js';
import { languagesIn } from './languages.js';
import { match, type Match } from './match.js';
import { levelOf } from './job-level.js';
import { monthsOfSkill } from './months-of-skill.js';
import { practiceFactor, practiceOf, type Practice } from './practice.js';
import { skillsFound } from './skill-overlap.js';
import { relatednessOf, type Relatedness } from './relatedness.js';
import type { ComparedAsk, ComparedPassage, ScoringInput } from './score-resume.js';

/** An ask whose best match is below this was hardly answered at all: it is a gap. */
export const hardly = 0.35;

/** In positions of another trade, this much of a match still counts. */
const inAnotherTrade = 0.3;

/** What was done in a project of one's own counts this much of what was done in a job. */
const inProject = 0.6;

/** A lower degree in the same subject, a certificate of another number, or one not finished counts this much. */
const lesserPaper = 0.5;

/** A language that is named is known well enough, unless the words come closer. */
const languageNamed = 0.8;

/** A language known less well than asked is not the one asked for. */
const languageBelow = 0.3;

/** A degree of the level asked for, where the posting names no subject. */
const degreeNamed = 0.8;

/** Finds the best evidence of a resume for an ask; made once per resume and job. */
export class ReasonFinder {
  private readonly relatedness: Relatedness;
  private readonly practice: Practice;
  private readonly minMonths: number | null;
  private readonly level: number;
  private readonly hasLanguages: boolean;

  constructor(private readonly input: ScoringInput) {
    const title = input.asks.find(({ kind }) => kind === 'title');
    this.relatedness = relatednessOf(title, input.passages, input.resume.language);
    this.practice = practiceOf(this.relatedness, input.resume);
    this.minMonths = title?.minMonths ?? null;
    this.level = levelOf(title?.text ?? '');
    this.hasLanguages = input.passages.some(({ role }) => role === 'language');
  }

  /**
   * The passage of the section that answers the ask best.
   * @returns null when the resume does not say: no such section, and nothing like it elsewhere
   */
  find(ask: ComparedAsk, section: ScoredSection): Reason | null {
    let best: { passage: ComparedPassage; match: Match; closeness: number } | null = null;
    let likeness = 0;
    for (const passage of this.input.passages) {
      if (!this.maySpeak(ask, section, passage)) continue;
      const found = match(ask, passage, this.input.parameters.lexicalShare);
      const alike = likenessOf(ask, passage, found);
      likeness = Math.max(likeness, alike);
      const closeness = foundAnywhere.has(ask.kind) ? alike : alike * this.tradeFactor(passage);
      if (!best || closeness > best.closeness) best = { passage, match: found, closeness };
    }
    if (!best) return this.isUnknown(ask, section) ? null : nothing(ask, section);
    const value = best.closeness * this.experienced(ask);
    if (value < hardly && best.passage.section !== section && this.isUnknown(ask, section)) return null;
    const { text: quote, section: foundIn, page, charStart, charEnd } = best.passage;
    const { lexical, semantic } = best.match;
    const months = ask.minMonths === null ? null : this.monthsFor(ask);
    return {
      ...nothing(ask, section),
      quote,
      foundIn,
      source: { page, charStart, charEnd },
      lexical,
      semantic,
      skills: skillsFound(ask.skills, best.passage.skills),
      months,
      likeness,
      closeness: best.closeness,
      match: value,
    };
  }

  private maySpeak(ask: ComparedAsk, section: ScoredSection, passage: ComparedPassage): boolean {
    if (ask.kind === 'language')
      return (
        (passage.section === 'skills' || passage.section === 'summary') &&
        sharesLanguage(ask.text, passage.text)
      );
    if (passage.section !== section && !foundAnywhere.has(ask.kind)) return false;
    // A developer's job is no degree, and neither is computer science in a list of skills.
    if (ask.kind === 'education' && (passage.section === 'experience' || passage.section === 'skills'))
      return false;
    if (ask.kind === 'certification' && passage.role === 'position') return false;
    if (ask.kind === 'title' && section === 'experience') return passage.role === 'position';
    return passage.role !== 'language';
  }

  /** What is left of a match for want of practice; papers and languages are held whatever was done since. */
  private experienced(ask: ComparedAsk): number {
    if (foundAnywhere.has(ask.kind)) return 1;
    const practice = { ...this.practice, months: this.monthsFor(ask) };
    return practiceFactor(practice, ask.minMonths ?? this.minMonths, this.level);
  }

  /** Months of what the ask wants years of: of a skill by its name, else of the trade. */
  private monthsFor({ text, minMonths }: ComparedAsk): number | null {
    const ofSkill = minMonths === null ? null : monthsOfSkill(text, this.input.resume.skills);
    return ofSkill ?? this.practice.months;
  }

  private tradeFactor({ entry, role }: ComparedPassage): number {
    if (role === 'project') return inProject;
    const relatedness =
      entry === null ? this.relatedness.best : (this.relatedness.ofEntry.get(entry) ?? this.relatedness.best);
    return inAnotherTrade + (1 - inAnotherTrade) * relatedness;
  }

  /** Whether the resume has no place where the answer would stand; a job without experience or skills is no such case. */
  private isUnknown({ kind }: ComparedAsk, section: ScoredSection): boolean {
    if (kind === 'language') return !this.hasLanguages;
    if (section === 'experience' || section === 'skills') return false;
    return !this.input.passages.some((passage) => passage.section === section);
  }
}

/** How well a passage answers an ask, whatever its trade and the practice. */
function likenessOf(ask: ComparedAsk, passage: ComparedPassage, { fused }: Match): number {
  if (ask.kind === 'language') return isBelow(ask, passage) ? languageBelow : Math.max(fused, languageNamed);
  if (ask.kind === 'education' && namesLevelAlone(ask.text))
    return papersFactor(ask, passage) === 1 && degreeLevels(passage.degree ?? passage.text).length > 0
      ? degreeNamed
      : fused * lesserPaper;
  return foundAnywhere.has(ask.kind) ? fused * papersFactor(ask, passage) : fused;
}

/** Whether both say how well the language is known, and the resume says less than is asked. */
function isBelow(ask: ComparedAsk, passage: ComparedPassage): boolean {
  const [asked, told] = [languageLevelIn(ask.text), languageLevelIn(passage.text)];
  return asked !== null && told !== null && told < asked;
}

/** What is not finished yet. */
const underWay = /\b(in progress|expected|ongoing|anticipated|laufend|voraussichtlich|en cours|en curso)\b/i;

/**
 * A degree or certificate counts in full when it is finished, of the level asked for or above, and carries the numbers
 * asked for: OSHA 10 is not OSHA 30.
 */
function papersFactor(ask: ComparedAsk, passage: ComparedPassage): number {
  const finished = underWay.test(passage.text) ? lesserPaper : 1;
  if (ask.kind === 'education') return finished * levelFactor(ask, passage);
  const wanted = ask.text.match(/\b\d+\b(?!\s*(\+|years?|months?))/gi) ?? [];
  const has = new Set(passage.text.match(/\d+/g));
  return finished * (wanted.every((number) => has.has(number)) ? 1 : lesserPaper);
}

function levelFactor(ask: ComparedAsk, passage: ComparedPassage): number {
  const asked = degreeLevels(ask.text);
  if (asked.length === 0) return 1;
  return Math.max(0, ...degreeLevels(passage.degree ?? passage.text)) >= Math.min(...asked) ? 1 : lesserPaper;
}

function sharesLanguage(ask: string, passage: string): boolean {
  const spoken = languagesIn(passage);
  return [...languagesIn(ask)].some((code) => spoken.has(code));
}

function nothing({ text, kind, must }: ComparedAsk, foundIn: ScoredSection): Reason {
  const source = { page: 1, charStart: 0, charEnd: 0 };
  return {
    ask: text,
    kind,
    must,
    quote: '',
    foundIn,
    source,
    lexical: 0,
    semantic: 0,
    skills: [],
    likeness: 0,
    closeness: 0,
    match: 0,
    months: null,
    contribution: 0,
  };
}
