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

/** Where titles cannot be compared: none was read, or they are in a language that MiniLM hardly knows. */
const unknownRelatedness = 0.5;

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
  const least = language === null || language === 'en' ? 0 : unknownRelatedness;
  const ofEntry = new Map<number, number>();
  for (const passage of passages) {
    if (passage.role !== 'position' || passage.entry === null || !title) continue;
    const near = Math.min(1, Math.max(least, (meaningOf(title, passage) - foreign) / (same - foreign)));
    const learns = isLearner(passage.text) && !isLearner(title.text);
    ofEntry.set(passage.entry, learns ? near * learnerShare : near);
  }
  return { ofEntry, best: ofEntry.size > 0 ? Math.max(...ofEntry.values()) : unknownRelatedness };
}

/** Months in related positions; null when no position has usable dates. */
export function relatedMonths(
  { ofEntry }: Relatedness,
  { experience, documentDate }: Pick<ParsedResume, 'experience' | 'documentDate'>,
): number | null {
  if (monthsCovered(experience, documentDate) === null) return null;
  return (
    monthsCovered(
      experience.filter((_, at) => (ofEntry.get(at) ?? 0) >= related),
      documentDate,
    ) ?? 0
  );
}
