import { defaultBands, defaultSectionWeights } from '../../libs/scoring/src/engine/scoring-parameters.js';
import { scoreResume } from '../../libs/scoring/src/engine/score-resume.js';
import { comparedCorpus } from '../support/compared-corpus.js';
import { round } from './percentile.js';
import { ownProcessorMs } from './scoring-bench/timed-calls.js';

const repeats = 20;
const parameters = { lexicalShare: 0.35, sectionWeights: defaultSectionWeights, bands: defaultBands };

/**
 * Scores a second of processor time with the vectors at hand, as they are when they were stored; beside it the same scores
 * when the resume's vectors are computed each time.
 */
export async function benchScoring(): Promise<Record<string, number>> {
  const { jobs, resumes, embeddingMs } = await comparedCorpus();
  const started = ownProcessorMs();
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const { asks } of jobs)
      for (const { passages, resume } of resumes)
        scoreResume({ asks, passages, resume, parameters, sectionWeights: null });
  const scores = repeats * jobs.length * resumes.length;
  const msAScore = (ownProcessorMs() - started) / scores;
  return {
    scoresASecond: round(1000 / msAScore),
    msAScore: round(msAScore),
    scoresASecondEmbeddingEachTime: round(1000 / (msAScore + embeddingMs / resumes.length)),
    asksAJob: round(jobs.flatMap(({ asks }) => asks).length / jobs.length),
    passagesAResume: round(resumes.flatMap(({ passages }) => passages).length / resumes.length),
  };
}
