import type { ScoredSection } from '#libs/jobs';
import type { Ask } from './asks.js';
import type { Band, Explanation, RequirementVerdict, SectionScore } from './explanation.js';
import { bestReasons } from './best-reasons.js';
import { judgeRequirements } from './judge-requirements.js';

const strengthsShown = 5;
/** A match from here on is called a strength. */
const strength = 0.5;

/** Words the result of a scoring; everything said is a number, an ask or a quote that the scoring used. */
export function explain(
  score: number,
  band: Band,
  sections: readonly SectionScore[],
  unknownSections: readonly ScoredSection[],
  asks: readonly Ask[],
): Explanation {
  const byAsk = bestReasons(sections);
  const strengths = [...byAsk.values()]
    .filter((reason) => reason.match >= strength && reason.kind !== 'description')
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, strengthsShown);
  const requirements = judgeRequirements(asks, byAsk);
  const gaps = requirements.filter(({ verdict }) => verdict === 'not_met');
  const weakest = [...sections].sort((a, b) => lost(b) - lost(a))[0];
  const weakestSection = weakest && lost(weakest) > 0 ? weakest.section : null;
  const result = {
    band,
    sections: [...sections],
    requirements,
    strengths,
    gaps,
    weakestSection,
    unknownSections: [...unknownSections],
  };
  return { ...result, summary: inWords(score, result) };
}

const lost = ({ weight, contribution }: SectionScore): number => weight - contribution;

const longestQuote = 160;

function inWords(
  score: number,
  {
    band,
    sections,
    requirements,
    strengths,
    gaps,
    weakestSection,
    unknownSections,
  }: Omit<Explanation, 'summary'>,
): string {
  const parts = sections.map(({ section, contribution }) => `${section} ${contribution.toFixed(3)}`);
  const sentences = [`Score ${score.toFixed(3)}, ${band}: ${parts.join(' + ')}.`];
  const met = requirements.filter(({ verdict }) => verdict === 'met').length;
  if (requirements.length > 0) sentences.push(`${met} of ${requirements.length} requirements are met.`);
  for (const { ask, quote, foundIn } of strengths.slice(0, 3))
    sentences.push(`“${ask}” is answered best by “${cut(quote)}” (${foundIn}).`);
  if (gaps.length > 0) sentences.push(`Not met: ${gaps.map(gapInWords).join('; ')}.`);
  const unknown = requirements.filter(({ verdict }) => verdict === 'unknown');
  if (unknown.length > 0)
    sentences.push(
      `Not certain from the resume: ${unknown.map(({ requirement }) => `“${requirement}”`).join('; ')}.`,
    );
  if (weakestSection) sentences.push(`Most was lost in ${weakestSection}.`);
  if (unknownSections.length > 0)
    sentences.push(`Not in the resume, and not counted: ${unknownSections.join(', ')}.`);
  return sentences.join(' ');
}

function gapInWords({ requirement, must, ground, months, minMonths }: RequirementVerdict): string {
  const insists = must ? ' (a must)' : '';
  return ground === 'too_few_months'
    ? `“${requirement}”${insists}, ${months} of ${minMonths} months`
    : `“${requirement}”${insists}`;
}

const cut = (quote: string): string =>
  quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote - 1).trimEnd()}…`;
