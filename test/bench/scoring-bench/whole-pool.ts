import { CandidateRecall } from '#libs/ml';
import { round } from '../percentile.js';
import { MadeUpVectors } from './made-up-vectors.js';
import { timedCalls, type CallCosts } from './timed-calls.js';

const dimensions = 384;
const vocabulary = 50_000;
/** As made-up resumes and postings have them. */
const termsAResume = 180;
const termsAJob = 90;
const recalled = 400;

export interface WholePoolFigures {
  candidates: number;
  fillSeconds: number;
  megabytes: number;
  /** Resident memory of the process, all that came before included. */
  residentMegabytes: number;
  recall: CallCosts;
}

/**
 * The first stage of `GET /jobs/{id}/matches`: candidates with the gist of a resume each, searched by the gist of a job, by
 * meaning and by words together. Words are as unevenly frequent as those of texts (Zipf).
 */
export async function benchWholePool(
  candidates: number,
  { threads, searches }: { threads: number; searches: number },
): Promise<WholePoolFigures> {
  const made = new MadeUpVectors(dimensions);
  const words = Array.from({ length: vocabulary }, (_, at) => `term${at}`);
  const drawn = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(vocabulary ** made.random()) - 1]!);
  const recall = new CandidateRecall({ dimensions, threads });
  const vector = new Float32Array(dimensions);
  let fillMs = 0;
  for (let at = 0; at < candidates; at += 1) {
    const gist = { vectors: [made.next(vector)], terms: drawn(termsAResume) };
    const started = performance.now();
    recall.add(`c${at}`, gist);
    fillMs += performance.now() - started;
  }
  const wanted = Array.from({ length: searches }, () => ({
    vectors: [made.next()],
    terms: drawn(termsAJob),
  }));
  const costs = await timedCalls(wanted, (gist) => recall.recall(gist, recalled));
  const figures = {
    candidates,
    fillSeconds: round(fillMs / 1000),
    megabytes: round(recall.bytes / 1e6),
    residentMegabytes: round(process.memoryUsage().rss / 1e6),
    recall: costs,
  };
  await recall.close();
  return figures;
}
