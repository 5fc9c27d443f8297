import type { ScoredSection } from '#libs/jobs';
import type { Ask } from './asks.js';
import type { Explanation, Reason, SectionScore } from './explanation.js';
import { hardly } from './find-reason.js';

const strengthsShown = 5;
/** A match from here on is called a strength, below {@link hardly} a gap. */
const strength = 0.5;

/** Words the result of a scoring; everything said is a number, an ask or a quote that the scoring used. */
export function explain(
  score: number,
  sections: readonly SectionScore[],
  unknownSections: readonly ScoredSection[],
  asks: readonly Ask[],
): Explanation {
  const byAsk = bestReasons(sections);
  const strengths = [...byAsk.values()]
    .filter((reason) => reason.match >= strength && reason.kind !== 'description')
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, strengthsShown);
  const gaps = asks
    .filter(({ kind, text }) => kind !== 'description' && kind !== 'title' && byAsk.has(text))
    .map(({ text, must }) => ({ ask: text, must, match: byAsk.get(text)!.match }))
    .filter((ask) => ask.match < hardly);
  const weakest = [...sections].sort((a, b) => lost(b) - lost(a))[0];
  const weakestSection = weakest && lost(weakest) > 0 ? weakest.section : null;
  const result = {
    sections: [...sections],
    strengths,
    gaps,
    weakestSection,
    unknownSections: [...unknownSections],
  };
  return { ...result, summary: inWords(score, result) };
}

const lost = ({ weight, contribution }: SectionScore): number => weight - contribution;

/** The best match of each ask over all sections; its contribution is the ask's whole part of the score. */
function bestReasons(sections: readonly SectionScore[]): Map<string, Reason> {
  const best = new Map<string, Reason>();
  for (const reason of sections.flatMap(({ reasons }) => reasons)) {
    const known = best.get(reason.ask);
    const contribution = reason.contribution + (known?.contribution ?? 0);
    best.set(reason.ask, { ...(known && known.match >= reason.match ? known : reason), contribution });
  }
  return best;
}

const longestQuote = 160;

function inWords(
  score: number,
  { sections, strengths, gaps, weakestSection, unknownSections }: Omit<Explanation, 'summary'>,
): string {
  const parts = sections.map(({ section, contribution }) => `${section} ${contribution.toFixed(3)}`);
  const sentences = [`Score ${score.toFixed(3)}: ${parts.join(' + ')}.`];
  for (const { ask, quote, foundIn } of strengths.slice(0, 3))
    sentences.push(`“${ask}” is met best by “${cut(quote)}” (${foundIn}).`);
  if (gaps.length > 0)
    sentences.push(`Little was found for ${gaps.map(({ ask }) => `“${ask}”`).join(', ')}.`);
  if (weakestSection) sentences.push(`Most was lost in ${weakestSection}.`);
  if (unknownSections.length > 0)
    sentences.push(`Not in the resume, and not counted: ${unknownSections.join(', ')}.`);
  return sentences.join(' ');
}

const cut = (quote: string): string =>
  quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote - 1).trimEnd()}…`;
