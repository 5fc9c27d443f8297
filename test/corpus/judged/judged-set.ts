import type { Person } from '../person.js';
import { SeededRandom } from '../seeded-random.js';
import type { Candidate, CandidateKind } from './candidate.js';
import { drawCandidate } from './draw-candidate.js';
import { gradeCandidate, type Judgement } from './grade-candidate.js';
import { occupationOf } from './occupations/index.js';
import type { Posting } from './posting.js';
import { postings } from './postings/index.js';
import { writePerson } from './write-person.js';

/** A candidate with the resume's truth and the grade for the posting it was drawn for. */
export interface JudgedCandidate extends Judgement {
  id: string;
  candidate: Candidate;
  person: Person;
  /** Draws the look of the resume's file, for `plainResume`. */
  seed: number;
}

/** A posting and thirty candidates. */
export interface JudgedSet {
  posting: Posting;
  trade: string;
  /** Whether nobody may tune on it: all postings of half the trades. */
  heldOut: boolean;
  candidates: readonly JudgedCandidate[];
}

/** The trades held out. */
const heldOutTrades: ReadonlySet<string> = new Set([
  'data',
  'sales',
  'logistics',
  'hospitality',
  'law',
  'construction',
  'laboratory',
]);

/** How many of each kind stand for a posting: thirty. */
const counts: Record<CandidateKind, number> = {
  strong: 3,
  reworded: 3,
  abroad: 1,
  partial: 3,
  neighbour: 3,
  overqualified: 1,
  learner: 2,
  junior: 1,
  brief: 2,
  expired: 1,
  paperless: 2,
  stuffed: 2,
  recruiter: 1,
  seller: 1,
  assistant: 1,
  stranger: 3,
};

/** All judged sets; the same ones at every call. */
export function judgedSets(): JudgedSet[] {
  return postings.map((posting, at) => {
    const random = new SeededRandom(1000 + at);
    const { trade } = occupationOf(posting.occupation);
    const kinds = Object.entries(counts).flatMap(([kind, count]) =>
      Array.from({ length: count }, () => ownKind(kind as CandidateKind, trade)),
    );
    const candidates = random
      .shuffle(kinds)
      .map((kind, number) => judged(posting, kind, { number, seed: at * 31 + number }, random));
    return { posting, trade, heldOut: heldOutTrades.has(trade), candidates };
  });
}

/** To a recruiter's or a seller's job those who recruit or sell are no strangers. */
function ownKind(kind: CandidateKind, trade: string): CandidateKind {
  if (kind === 'recruiter' && trade === 'human-resources') return 'seller';
  if (kind === 'seller' && trade === 'sales') return 'recruiter';
  return kind;
}

function judged(
  posting: Posting,
  kind: CandidateKind,
  { number, seed }: { number: number; seed: number },
  random: SeededRandom,
): JudgedCandidate {
  const id = `${posting.id}-${String(number + 1).padStart(2, '0')}`;
  const candidate = drawCandidate(posting, kind, random);
  const person = writePerson(id, posting, candidate, random);
  return { id, candidate, person, seed, ...gradeCandidate(posting, candidate) };
}
