import type { Ask } from './asks.js';
import type { Reason, RequirementVerdict, Verdict, VerdictGround } from './explanation.js';
import { hardly } from './find-reason.js';

/** From this closeness on the evidence is taken for the thing itself. */
const convincing = 0.5;

/** Words by which a posting takes something else for a degree. */
const orEquivalent =
  /\b(or (equivalent|comparable|similar)|oder (vergleichbar|gleichwertig)|ou équivalent|o equivalente)/i;

/**
 * Judges each requirement by its best evidence. What the resume has no place for is `unknown`, and so is weak evidence, as
 * from another trade:
 * `not_met` is said only where the answer would stand and something else stands there.
 * @param best the best reason of each ask, by the ask's text
 */
export function judgeRequirements(
  asks: readonly Ask[],
  best: ReadonlyMap<string, Reason>,
): RequirementVerdict[] {
  return asks.flatMap(({ text, kind, must, minMonths }) => {
    if (kind === 'title' || kind === 'description') return [];
    const reason = best.get(text) ?? null;
    const [verdict, ground] = judge({ text, kind, minMonths }, reason);
    return {
      requirement: text,
      kind,
      must,
      verdict,
      ground,
      match: reason?.match ?? 0,
      minMonths,
      months: reason?.months ?? null,
      evidence: reason && reason.quote !== '' ? place(reason) : null,
    };
  });
}

function judge(
  { text, kind, minMonths }: Pick<Ask, 'text' | 'kind' | 'minMonths'>,
  reason: Reason | null,
): [Verdict, VerdictGround] {
  if (!reason) return ['unknown', 'not_stated'];
  if (reason.likeness < hardly)
    return kind === 'education' && orEquivalent.test(text)
      ? ['unknown', 'weak_evidence']
      : ['not_met', 'not_found'];
  if (minMonths && reason.months !== null && reason.months < minMonths) return ['not_met', 'too_few_months'];
  if (reason.closeness < convincing) return ['unknown', 'weak_evidence'];
  return minMonths && reason.months === null ? ['unknown', 'dates_missing'] : ['met', 'found'];
}

const place = ({ quote, foundIn, source }: Reason) => ({ quote, foundIn, source });
