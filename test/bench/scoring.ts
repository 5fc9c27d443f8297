import { jobs, people, renderPerson } from '#corpus';
import { SentenceEncoder, TfidfModel } from '#libs/ml';
import { parseResume } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import { asksOf, type Ask } from '../../libs/scoring/src/engine/asks.js';
import { comparedText } from '../../libs/scoring/src/engine/compared-text.js';
import { passagesOf, type Passage } from '../../libs/scoring/src/engine/passages.js';
import {
  scoreResume,
  type ComparedAsk,
  type ComparedPassage,
} from '../../libs/scoring/src/engine/score-resume.js';
import { defaultSectionWeights } from '../../libs/scoring/src/engine/scoring-parameters.js';
import { understandPosting } from '../../libs/jobs/src/posting/posting.js';
import { round } from './percentile.js';

const models = (...path: string[]): string => join(projectRoot, 'models', ...path);
const repeats = 20;

/**
 * Scores a second on one thread with the vectors at hand, as they are when they were stored; beside it the same scores
 * when the resume's vectors are computed each time.
 */
export async function benchScoring(): Promise<Record<string, number>> {
  const encoder = await SentenceEncoder.load({ directory: models('all-MiniLM-L6-v2'), threads: 1 });
  const tfidf = await TfidfModel.load(models('tfidf-base', 'tfidf.json'));
  const compared = async <T extends Ask | Passage>(texts: readonly T[]) => {
    const vectors = await encoder.encode(texts.map(comparedText));
    return texts.map((text, at) => ({
      ...text,
      words: tfidf.vectorize(comparedText(text)),
      meaning: vectors[at]!,
    }));
  };
  const asks: ComparedAsk[][] = [];
  for (const job of jobs) asks.push(await compared(asksOf(understandPosting(job))));
  const resumes = await Promise.all(
    people.map(async (person) => parse(await renderPerson(person, 'docx-plain'))),
  );
  const passages: ComparedPassage[][] = [];
  const embedding = performance.now();
  for (const resume of resumes) passages.push(await compared(passagesOf(resume)));
  const embeddingMs = performance.now() - embedding;

  const started = performance.now();
  let scores = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const ask of asks)
      for (const [at, resume] of resumes.entries()) {
        scoreResume({
          asks: ask,
          passages: passages[at]!,
          resume,
          parameters: { lexicalShare: 0.5, sectionWeights: defaultSectionWeights },
          sectionWeights: null,
        });
        scores += 1;
      }
  const msAScore = (performance.now() - started) / scores;
  await encoder.close();
  return {
    scoresASecond: round(1000 / msAScore),
    msAScore: round(msAScore),
    scoresASecondEmbeddingEachTime: round(1000 / (msAScore + embeddingMs / resumes.length)),
    asks: round(asks.flat().length / asks.length),
    passages: round(passages.flat().length / passages.length),
  };
}

const parse = (bytes: Uint8Array) =>
  parseResume(bytes, { receivedOn: '2026-01-15', gazetteerFile: models('gazetteer', 'gazetteer.json.gz') });
