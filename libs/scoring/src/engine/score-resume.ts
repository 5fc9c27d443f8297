import { scoredSections, type ScoredSection, type SectionWeights } from '#libs/jobs';
import type { ParsedResume } from '#libs/resumes';
import { lookedForIn, type Ask } from './asks.js';
import { explain } from './explain.js';
import type { Explanation, Reason, SectionScore } from './explanation.js';
import { ReasonFinder } from './find-reason.js';
import type { ComparedText } from './match.js';
import type { Passage } from './passages.js';
import { rounded } from './rounded.js';
import { bandOf, type ScoringParameters } from './scoring-parameters.js';

export type ComparedAsk = Ask & ComparedText;
export type ComparedPassage = Passage & ComparedText;

export interface ScoringInput {
  asks: readonly ComparedAsk[];
  passages: readonly ComparedPassage[];
  resume: Pick<ParsedResume, 'experience' | 'documentDate' | 'language' | 'skills'>;
  parameters: ScoringParameters;
  /** The job's own weights, over the model's. */
  sectionWeights: SectionWeights | null;
}

/** A reason before the section's weight is known: `share` of the section's similarity it decides. */
interface WeighedReason {
  reason: Reason;
  share: number;
}

/**
 * Scores a resume: each ask is held against the passages of the sections it is looked for in and keeps its best match
 * there; a section's similarity is the weighted mean of its asks; the score is the weighted sum of the sections.
 * What the resume says nothing about is left out, not counted against it.
 * Cost: asks × sections × passages comparisons of 384 dimensions, 1 to 2 ms for 20 asks and 60 passages.
 */
export function scoreResume(input: ScoringInput): { score: number; explanation: Explanation } {
  const finder = new ReasonFinder(input);
  const asked = scoredSections
    .map((section) => ({ section, ...reasonsOf(section, input.asks, finder) }))
    .filter(({ wanted }) => wanted);
  const known = asked.filter(({ reasons }) => reasons.length > 0);
  const unknown = asked.filter(({ reasons }) => reasons.length === 0).map(({ section }) => section);
  const weights = { ...input.parameters.sectionWeights, ...input.sectionWeights };
  const total = known.reduce((sum, { section }) => sum + weights[section], 0);
  const sections = known.map(({ section, reasons }) =>
    toSectionScore(section, total > 0 ? weights[section] / total : 0, reasons),
  );
  const score = rounded(
    Math.min(
      1,
      sections.reduce((sum, { contribution }) => sum + contribution, 0),
    ),
  );
  const band = bandOf(score, input.parameters.bands);
  return { score, explanation: explain(score, band, sections, unknown, input.asks) };
}

function reasonsOf(
  section: ScoredSection,
  asks: readonly ComparedAsk[],
  finder: ReasonFinder,
): { wanted: boolean; reasons: WeighedReason[] } {
  const wanted = asks
    .map((ask) => ({ ask, share: (lookedForIn[ask.kind][section] ?? 0) * ask.weight }))
    .filter(({ share }) => share > 0);
  const reasons = wanted.flatMap(({ ask, share }) => {
    const reason = finder.find(ask, section);
    return reason ? [{ reason, share }] : [];
  });
  return { wanted: wanted.length > 0, reasons };
}

function toSectionScore(
  section: ScoredSection,
  weight: number,
  reasons: readonly WeighedReason[],
): SectionScore {
  const total = reasons.reduce((sum, { share }) => sum + share, 0);
  const weighed = reasons
    .map(({ reason, share }) => ({
      ...inSixDecimals(reason),
      contribution: rounded((weight * share * reason.match) / total),
    }))
    .sort((a, b) => b.contribution - a.contribution);
  const contribution = rounded(weighed.reduce((sum, reason) => sum + reason.contribution, 0));
  const similarity = weight > 0 ? Math.min(1, rounded(contribution / weight)) : 0;
  return { section, weight: rounded(weight), similarity, contribution, reasons: weighed };
}

const inSixDecimals = (reason: Reason): Reason => ({
  ...reason,
  lexical: rounded(reason.lexical),
  semantic: rounded(reason.semantic),
  likeness: rounded(reason.likeness),
  closeness: rounded(reason.closeness),
  match: rounded(reason.match),
});
