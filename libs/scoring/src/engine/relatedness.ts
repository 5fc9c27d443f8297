import { cosine } from '#libs/ml';
import type { ParsedResume } from '#libs/resumes';
import { isLearner } from './job-level.js';
import { monthsCovered } from './experience-months.js';
import { meaningOf } from './match.js';
import type { ComparedAsk, ComparedPassage } from './score-resume.js';

/**
 * How near each position of a resume is to the job's, by the two titles, in [0, 1]. What somebody did as a recruiter
 * of engineers is not what an engineer did, whatever the words.
 */
export interface Relatedness {
  /** By index in `experience`. */
  ofEntry: ReadonlyMap<number, number>;
  /** The nearest position's; {@link unknownRelatedness} when no position was read. */
  best: number;
}

/** Trades compared by MiniLM: one that would do lies around 0.6, most others lie below 0.35. */
const foreign = 0.35;
const same = 0.6;

/** Where titles cannot be compared: none was read, or they are in different languages, which MiniLM hardly relates. */
const unknownRelatedness = 0.5;

/** In a language MiniLM hardly knows the words themselves tell; without a common one it may still be the trade. */
const withoutCommonWords = 0.3;

/** Titles in the same words reach this TF-IDF cosine. */
const sameWords = 0.6;

/** Titles of one occupation of the taxonomy are of one trade, whatever their words; an occupation is wider than a trade. */
const sameOccupation = 0.7;

/** Learning a trade is not exercising it: below {@link related}, so that no experience is counted. */
const learnerShare = 0.35;

/** From here on a position counts towards the experience asked for. */
const related = 0.4;

/** @param title the ask that is the job's title, if it has one */
export function relatednessOf(
  title: ComparedAsk | undefined,
  passages: readonly ComparedPassage[],
  language: string | null,
): Relatedness {
  const ofEntry = new Map<number, number>();
  for (const passage of passages) {
    if (passage.role !== 'position' || passage.entry === null || !title) continue;
    const near = nearness(title, passage, language);
    const learns = isLearner(passage.text) && !isLearner(title.text);
    ofEntry.set(passage.entry, learns ? near * learnerShare : near);
  }
  return { ofEntry, best: ofEntry.size > 0 ? Math.max(...ofEntry.values()) : unknownRelatedness };
}

function nearness(title: ComparedAsk, position: ComparedPassage, language: string | null): number {
  const isSame = title.occupation !== null && title.occupation === position.occupation;
  const meant = Math.min(1, Math.max(0, (meaningOf(title, position) - foreign) / (same - foreign)));
  return Math.max(isSame ? sameOccupation : 0, byWords(title, position, language, meant));
}

function byWords(
  title: ComparedAsk,
  position: ComparedPassage,
  language: string | null,
  meant: number,
): number {
  const [asked, told] = [title.language ?? 'en', language ?? 'en'];
  if (asked !== told) return Math.max(unknownRelatedness, meant);
  if (told === 'en') return meant;
  return Math.max(withoutCommonWords, meant, Math.min(1, cosine(title.words, position.words) / sameWords));
}

/** Whether the position at this index counts towards the experience asked for. */
export const isRelated = ({ ofEntry }: Relatedness, at: number): boolean => (ofEntry.get(at) ?? 0) >= related;

/** Months in related positions; null when no position has usable dates. */
export function relatedMonths(
  relatedness: Relatedness,
  { experience, documentDate }: Pick<ParsedResume, 'experience' | 'documentDate'>,
): number | null {
  if (monthsCovered(experience, documentDate) === null) return null;
  return (
    monthsCovered(
      experience.filter((_, at) => isRelated(relatedness, at)),
      documentDate,
    ) ?? 0
  );
}
