import type { Grade } from '../relevance.js';
import type { Candidate, Stint } from './candidate.js';
import { levels } from './occupation.js';
import { occupationOf } from './occupations/index.js';
import type { Posting } from './posting.js';

/** A grade and what held it down, or up. */
export interface Judgement {
  grade: Grade;
  reasons: readonly string[];
}

/** The best grade one fact allows, and the fact. */
interface Limit {
  grade: Grade;
  reason: string;
}

/**
 * The grade of a candidate, from facts alone: each of them allows a best grade and the least of these counts; two facts
 * that would leave a 2 each leave a 1. The rules are those of the README.
 */
export function gradeCandidate(posting: Posting, candidate: Candidate): Judgement {
  const limits = [tradeLimit, mustLimit, monthsLimit, levelLimit, recencyLimit, papersLimit].map((limit) =>
    limit(posting, candidate),
  );
  const least = Math.min(...limits.map(({ grade }) => grade)) as Grade;
  const atLeast = limits.filter(({ grade }) => grade === least).map(({ reason }) => reason);
  if (least === 2 && atLeast.length > 1) return { grade: 1, reasons: atLeast };
  return { grade: least, reasons: least === 3 ? ['all that is asked for'] : atLeast };
}

const limit = (grade: Grade, reason: string): Limit => ({ grade, reason });

const isOwn = (posting: Posting, { as, occupation }: Stint): boolean =>
  as === 'practitioner' && occupation === posting.occupation;

const isNear = (posting: Posting, { as, occupation }: Stint): boolean =>
  as === 'practitioner' && occupation === occupationOf(posting.occupation).neighbour;

/** The stints that count for the posting: those in its occupation, or in the one next door. */
const practice = (posting: Posting, { stints }: Candidate): Stint[] =>
  stints.filter((stint) => isOwn(posting, stint) || isNear(posting, stint));

function tradeLimit(posting: Posting, { stints }: Candidate): Limit {
  if (stints.some((stint) => isOwn(posting, stint))) return limit(3, 'of the trade');
  if (stints.some((stint) => isNear(posting, stint))) return limit(2, 'of a neighbouring occupation');
  return limit(0, 'never exercised the trade');
}

/** Only what was done counts: what is listed, or was done by others, proves nothing. */
function mustLimit(posting: Posting, candidate: Candidate): Limit {
  const proved = new Set(practice(posting, candidate).flatMap(({ abilities }) => abilities));
  const missing = posting.musts.filter((must) => !proved.has(must));
  const share = 1 - missing.length / posting.musts.length;
  const grade = share === 1 ? 3 : share >= 0.7 ? 2 : share >= 0.4 ? 1 : 0;
  return limit(grade, missing.length > 0 ? `not proved: ${missing.join(', ')}` : 'all musts proved');
}

/** A month next door counts half, a month of learning nothing. */
function monthsLimit(posting: Posting, candidate: Candidate): Limit {
  const months = practice(posting, candidate)
    .filter(({ level }) => level > 0)
    .reduce((sum, stint) => sum + stint.months / (isOwn(posting, stint) ? 1 : 2), 0);
  const share = months / posting.months;
  const grade = share >= 0.9 ? 3 : share >= 0.55 ? 2 : share > 0 ? 1 : 0;
  const learns = practice(posting, candidate).length > 0 && grade === 0;
  return learns
    ? limit(1, 'has only learnt the trade')
    : limit(grade, `${Math.round(months)} of ${posting.months} months`);
}

function levelLimit(posting: Posting, candidate: Candidate): Limit {
  const reached = Math.max(0, ...practice(posting, candidate).map(({ level }) => level));
  const below = posting.level - reached;
  const grade = below >= 2 || reached === 0 ? 1 : below === 1 ? 2 : below <= -2 ? 2 : 3;
  return limit(grade, `${levels[reached]} where ${levels[posting.level]} is asked for`);
}

function recencyLimit(posting: Posting, { stints }: Candidate): Limit {
  const last = stints.findIndex((stint) => isOwn(posting, stint) || isNear(posting, stint));
  const since = stints.slice(0, Math.max(0, last)).reduce((sum, { months }) => sum + months, 0);
  return limit(since <= 48 ? 3 : since <= 96 ? 2 : 1, `left the trade ${since} months ago`);
}

function papersLimit({ insistsOn }: Posting, { certificate, hasDegree }: Candidate): Limit {
  if (insistsOn.includes('certificate') && certificate !== 'held')
    return limit(1, certificate === 'lapsed' ? 'the certificate has lapsed' : 'lacks the certificate');
  if (insistsOn.includes('degree') && !hasDegree) return limit(2, 'lacks the degree');
  return limit(3, 'has the papers');
}
