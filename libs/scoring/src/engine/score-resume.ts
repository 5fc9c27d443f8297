import { scoredSections, type ScoredSection, type SectionWeights } from '#libs/jobs';
import type { ParsedResume } from '#libs/resumes';
import { foundAnywhere, lookedForIn, type Ask } from './asks.js';
import { explain } from './explain.js';
import { monthsCovered } from './experience-months.js';
import type { Explanation, Reason, SectionScore } from './explanation.js';
import { match, type ComparedText, type Match } from './match.js';
import type { Passage } from './passages.js';
import type { ScoringParameters } from './scoring-parameters.js';

export type ComparedAsk = Ask & ComparedText;
export type ComparedPassage = Passage & ComparedText;

export interface ScoringInput {
  asks: readonly ComparedAsk[];
  passages: readonly ComparedPassage[];
  resume: Pick<ParsedResume, 'experience' | 'documentDate'>;
  parameters: ScoringParameters;
  /** The job's own weights, over the model's. */
  sectionWeights: SectionWeights | null;
}

/** The sections whose absence says nothing about the person. */
const optionalSections: ReadonlySet<ScoredSection> = new Set(['summary', 'education', 'certifications']);

/** An ask whose best match is below this was hardly answered at all. */
const hardly = 0.35;

/** Without the experience asked for, this much of a match still counts. */
const withoutExperience = 0.4;

/**
 * Scores a resume: each ask is held against the passages of the sections it is looked for in and keeps its best match
 * there; a section's similarity is the weighted mean of its asks; the score is the weighted sum of the sections.
 * Cost: asks × passages comparisons of 384 dimensions, about 1 ms for 20 × 60.
 */
export function scoreResume(input: ScoringInput): { score: number; explanation: Explanation } {
  const matches = input.asks.map((ask) => input.passages.map((passage) => match(ask, passage, input.parameters.lexicalShare)));
  const asked = scoredSections.filter((section) => input.asks.some((ask) => (lookedForIn[ask.kind][section] ?? 0) > 0));
  const sections = asked.map((section) => sectionReasons(section, input, matches));
  const unknown = sections.filter(({ section, present }) => !present && optionalSections.has(section));
  const known = sections.filter((section) => !unknown.includes(section));
  const weights = { ...input.parameters.sectionWeights, ...input.sectionWeights };
  const total = known.reduce((sum, { section }) => sum + weights[section], 0);
  const scored = known.map(({ section, reasons }) => toSectionScore(section, total > 0 ? weights[section] / total : 0, reasons));
  const score = rounded(Math.min(1, scored.reduce((sum, { contribution }) => sum + contribution, 0)));
  return { score, explanation: explain(score, scored, unknown.map(({ section }) => section), input.asks) };
}

/** A reason before the section's weight is known: `share` of the section's similarity it decides. */
type ShareOfReason = Reason & { share: number };

function sectionReasons(
  section: ScoredSection,
  input: ScoringInput,
  matches: readonly (readonly Match[])[],
): { section: ScoredSection; present: boolean; reasons: ShareOfReason[] } {
  const here = input.passages.map((passage) => passage.section === section);
  const reasons: ShareOfReason[] = [];
  for (const [at, ask] of input.asks.entries()) {
    const share = (lookedForIn[ask.kind][section] ?? 0) * ask.weight;
    if (share > 0) reasons.push({ ...bestMatch(ask, matches[at]!, here, input, matches[0]!), share });
  }
  const present = here.includes(true) || reasons.some((reason) => reason.match >= hardly);
  return { section, present, reasons };
}

function bestMatch(ask: ComparedAsk, row: readonly Match[], here: readonly boolean[], input: ScoringInput, titleRow: readonly Match[]): Reason {
  let best = -1;
  for (const [at, { fused }] of row.entries()) {
    const allowed = here[at] || foundAnywhere.has(ask.kind);
    if (allowed && (best === -1 || fused > row[best]!.fused)) best = at;
  }
  const common = { ask: ask.text, kind: ask.kind, must: ask.must, contribution: 0 };
  const passage = input.passages[best];
  if (!passage) {
    const source = { page: 1, charStart: 0, charEnd: 0 };
    return { ...common, quote: '', foundIn: 'experience', source, lexical: 0, semantic: 0, match: 0, months: null };
  }
  const { lexical, semantic, fused } = row[best]!;
  const months = ask.minMonths === null ? null : relatedMonths(row, titleRow, input);
  const enough = months === null || passage.section !== 'experience' ? 1 : Math.min(1, months / ask.minMonths!);
  const { page, charStart, charEnd } = passage;
  return {
    ...common,
    quote: passage.text,
    foundIn: passage.section,
    source: { page, charStart, charEnd },
    lexical: rounded(lexical),
    semantic: rounded(semantic),
    match: rounded(fused * (withoutExperience + (1 - withoutExperience) * enough)),
    months,
  };
}

/** Months in the jobs of which some passage answers the ask or the job's title; null when no dates are known. */
function relatedMonths(row: readonly Match[], titleRow: readonly Match[], { passages, resume }: ScoringInput): number | null {
  const related = new Set<number>();
  for (const [at, { entry }] of passages.entries())
    if (entry !== null && Math.max(row[at]!.fused, titleRow[at]!.fused) >= hardly) related.add(entry);
  const jobs = resume.experience.filter((_, at) => related.has(at));
  return jobs.length === 0 && monthsCovered(resume.experience, resume.documentDate) !== null
    ? 0
    : monthsCovered(jobs, resume.documentDate);
}

function toSectionScore(section: ScoredSection, weight: number, reasons: readonly ShareOfReason[]): SectionScore {
  const total = reasons.reduce((sum, { share }) => sum + share, 0);
  const finished = reasons.map(({ share, ...reason }) => ({
    ...reason,
    contribution: rounded((weight * share * reason.match) / total),
  }));
  const contribution = rounded(finished.reduce((sum, reason) => sum + reason.contribution, 0));
  const similarity = weight > 0 ? Math.min(1, rounded(contribution / weight)) : 0;
  return { section, weight: rounded(weight), similarity, contribution, reasons: finished.sort((a, b) => b.contribution - a.contribution) };
}

/** Six decimals: enough to tell candidates apart, and sums stay exact to the digit shown. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
