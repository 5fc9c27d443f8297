import type { Reason, SectionScore } from './explanation.js';
import { rounded } from './rounded.js';

/** The best match of each ask over all sections, by the ask's text; its contribution is the ask's whole part of the score. */
export function bestReasons(sections: readonly SectionScore[]): Map<string, Reason> {
  const best = new Map<string, Reason>();
  for (const reason of sections.flatMap(({ reasons }) => reasons)) {
    const known = best.get(reason.ask);
    const contribution = rounded(reason.contribution + (known?.contribution ?? 0));
    const likeness = Math.max(reason.likeness, known?.likeness ?? 0);
    const better = known && known.match >= reason.match ? known : reason;
    best.set(reason.ask, { ...better, likeness, contribution });
  }
  return best;
}
