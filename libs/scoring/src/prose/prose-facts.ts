import type { Explanation } from '../engine/explanation.js';

/** All that a language model is told of a score: bounded, without a name, and nothing that the explanation does not hold. */
export interface ProseFacts {
  score: number;
  band: string;
  sections: { section: string; contribution: number; of: number }[];
  requirements: {
    requirement: string;
    must: boolean;
    verdict: string;
    months?: number;
    asked?: number;
    quote?: string;
  }[];
  strengths: { ask: string; quote: string }[];
  weakestSection: string | null;
  unknownSections: string[];
}

const mostRequirements = 20;
const longestText = 160;

/** @param mask takes out of a text what tells who the candidate is */
export function proseFactsOf(
  score: number,
  { band, sections, requirements, strengths, weakestSection, unknownSections }: Explanation,
  mask: (text: string) => string,
): ProseFacts {
  const told = (text: string): string => mask(text).slice(0, longestText);
  return {
    score: inThousandths(score),
    band,
    sections: sections.map(({ section, contribution, weight }) => ({
      section,
      contribution: inThousandths(contribution),
      of: inThousandths(weight),
    })),
    requirements: requirements
      .slice(0, mostRequirements)
      .map(({ requirement, must, verdict, months, minMonths, evidence }) => ({
        requirement: told(requirement),
        must,
        verdict,
        ...(months === null ? {} : { months }),
        ...(minMonths === null ? {} : { asked: minMonths }),
        ...(evidence && verdict === 'met' ? { quote: told(evidence.quote) } : {}),
      })),
    strengths: strengths.map(({ ask, quote }) => ({ ask: told(ask), quote: told(quote) })),
    weakestSection,
    unknownSections,
  };
}

const inThousandths = (value: number): number => Math.round(value * 1000) / 1000;
