import type { SeededRandom } from '../seeded-random.js';
import type { Candidate, CandidateKind, Stint } from './candidate.js';
import { drawFillers, placeFillers } from './draw-fillers.js';
import { occupationOf } from './occupations/index.js';
import type { Posting } from './posting.js';

/** What a kind decides; the rest of a candidate is drawn alike for all kinds. */
interface Core {
  /** Stints in the trade, the latest first. */
  stints: Stint[];
  /** Whether the trade was left: the other stints then come after it. */
  leftTrade?: boolean;
  listed: readonly string[];
  certificate?: Candidate['certificate'];
  hasDegree?: boolean;
}

/**
 * How many of a kind write in other than the usual words; half where nothing is said, so that those words do not give
 * away the ones who fit.
 */
const rewordedShare: Partial<Record<CandidateKind, number>> = {
  strong: 0,
  reworded: 1,
  learner: 0.2,
  junior: 0.2,
  brief: 0.2,
  stuffed: 0,
};

/** A candidate of a kind for a posting. The same state of `random` draws the same one. */
export function drawCandidate(posting: Posting, kind: CandidateKind, random: SeededRandom): Candidate {
  const language = drawLanguage(posting, kind, random);
  const core = cores[kind](posting, random);
  const inTrade = core.stints.some(({ as }) => as === 'practitioner');
  const others = Math.max(core.leftTrade ? 1 : 0, 2 + random.below(3) - core.stints.length);
  const fillers = drawFillers(posting, language, others, random);
  const reworded = random.next() < (rewordedShare[kind] ?? 0.5);
  return {
    kind,
    language,
    wording: reworded ? 'reworded' : 'usual',
    stints: placeFillers(core.stints, fillers, core.leftTrade ?? false),
    listed: core.listed,
    certificate: core.certificate ?? (inTrade || random.next() < 0.2 ? 'held' : 'none'),
    hasDegree: core.hasDegree ?? (inTrade || random.next() < 0.3),
  };
}

/** Resumes are in the posting's language, some in another: the occupation's second language, or English. */
function drawLanguage(posting: Posting, kind: CandidateKind, random: SeededRandom): Candidate['language'] {
  const second = occupationOf(posting.occupation).abroad.language;
  const isEnglish = posting.language === 'en';
  const drawn = random.next();
  if (kind === 'abroad') return isEnglish ? second : 'en';
  if (kind === 'reworded') return 'en';
  return isEnglish ? (drawn < 0.06 ? second : 'en') : drawn < 0.35 ? 'en' : second;
}

const stint = (posting: Posting, own: Partial<Stint>): Stint => ({
  occupation: posting.occupation,
  as: 'practitioner',
  level: posting.level,
  months: posting.months,
  abilities: posting.musts,
  ...own,
});

/** Two stints that together prove the abilities, the latter at the level asked for. */
function career(
  posting: Posting,
  abilities: readonly string[],
  random: SeededRandom,
  own: Partial<Stint> = {},
) {
  const months = Math.round(Math.max(24, posting.months) * (1 + random.next()));
  const level = own.level ?? posting.level;
  if (random.next() < 0.3) return [stint(posting, { ...own, months, level, abilities })];
  const later = Math.round(months * (0.4 + 0.3 * random.next()));
  const half = random.shuffle(abilities).slice(0, Math.ceil(abilities.length / 2));
  return [
    stint(posting, {
      ...own,
      level,
      months: later,
      abilities: abilities.filter((one) => !half.includes(one)),
    }),
    stint(posting, { ...own, level: Math.max(1, level - 1), months: months - later, abilities: half }),
  ];
}

const some = (items: readonly string[], share: number, random: SeededRandom): string[] =>
  items.filter(() => random.next() < share);

const without = (posting: Posting, missing: number, random: SeededRandom): string[] =>
  random.shuffle(posting.musts).slice(missing);

function fit(posting: Posting, random: SeededRandom): Core {
  const proved = [...posting.musts, ...some(posting.nices, 0.5, random)];
  return { stints: career(posting, proved, random), listed: some(proved, 0.75, random) };
}

function partial(posting: Posting, random: SeededRandom): Core {
  const proved = without(posting, random.next() < 0.6 ? 1 : 2, random);
  return { stints: career(posting, proved, random), listed: some(proved, 0.75, random) };
}

function nearby(posting: Posting, random: SeededRandom, level: number): Core {
  const proved = without(posting, random.pick([0, 0, 0, 1, 1, 2]), random);
  const { neighbour } = occupationOf(posting.occupation);
  const hasPapers = random.next() < 0.7;
  const stints = career({ ...posting, months: posting.months * 2 }, proved, random, {
    occupation: neighbour,
    level,
  });
  return {
    stints,
    listed: some(proved, 0.75, random),
    certificate: hasPapers ? 'held' : 'none',
    hasDegree: hasPapers,
  };
}

/** All the words, hardly any of the work. */
function early(posting: Posting, level: number, months: number, own: Partial<Core> = {}): Core {
  const abilities = [...posting.musts, ...posting.nices.slice(0, 1)];
  return { stints: [stint(posting, { level, months, abilities })], listed: abilities, ...own };
}

function beside(posting: Posting, as: Stint['as'], random: SeededRandom): Core {
  const named = random.shuffle([...posting.musts, ...posting.nices]);
  const months = 24 + random.below(60);
  return {
    stints: [stint(posting, { as, level: 2, months, abilities: named })],
    listed: some(named, 0.6, random),
  };
}

/** Lacks the paper the posting insists on; where it insists on none, is a step and some months short. */
function paperless(posting: Posting, random: SeededRandom): Core {
  const core = fit(posting, random);
  if (posting.insistsOn.includes('certificate'))
    return { ...core, certificate: random.next() < 0.5 ? 'none' : 'lapsed' };
  if (posting.insistsOn.includes('degree')) return { ...core, hasDegree: false };
  const months = Math.round(posting.months * (0.6 + 0.2 * random.next()));
  return { ...core, stints: [stint(posting, { level: posting.level - 1 || 1, months })] };
}

const cores: Record<CandidateKind, (posting: Posting, random: SeededRandom) => Core> = {
  strong: fit,
  reworded: fit,
  abroad: fit,
  partial,
  neighbour: (posting, random) => nearby(posting, random, posting.level),
  overqualified: (posting, random) => nearby(posting, random, 4),
  learner: (posting, random) =>
    early(posting, 0, 3 + random.below(10), { certificate: 'none', hasDegree: false }),
  junior: (posting, random) => early(posting, 1, 8 + random.below(8)),
  brief: (posting, random) =>
    early(posting, posting.level, Math.round(posting.months * (0.1 + 0.6 * random.next()))),
  expired: (posting, random) => ({ ...fit(posting, random), leftTrade: true }),
  paperless,
  stuffed: (posting) => ({ stints: [], listed: [...posting.musts, ...posting.nices] }),
  recruiter: (posting, random) => beside(posting, 'recruiter', random),
  seller: (posting, random) => beside(posting, 'seller', random),
  assistant: (posting, random) => beside(posting, 'assistant', random),
  stranger: () => ({ stints: [], listed: [] }),
};
