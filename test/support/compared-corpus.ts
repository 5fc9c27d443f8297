import { jobs, sampleFiles } from '#corpus';
import { Glossary, SentenceEncoder, TfidfModel } from '#libs/ml';
import { parseResume, type ParsedResume } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import { understandPosting } from '../../libs/jobs/src/posting/posting.js';
import { asksOf, type Ask } from '../../libs/scoring/src/engine/asks.js';
import { comparedText } from '../../libs/scoring/src/engine/compared-text.js';
import { passagesOf, type Passage } from '../../libs/scoring/src/engine/passages.js';
import type { ComparedAsk, ComparedPassage } from '../../libs/scoring/src/engine/score-resume.js';

/** The sample jobs and resumes, parsed and embedded: ready to be scored without a database. */
export interface ComparedCorpus {
  jobs: { id: string; asks: ComparedAsk[] }[];
  resumes: { personId: string; resume: ParsedResume; passages: ComparedPassage[] }[];
  /** Milliseconds it took to embed the resumes on one thread. */
  embeddingMs: number;
}

const models = (...path: string[]): string => join(projectRoot, 'models', ...path);

/** Needs about two seconds. */
export async function comparedCorpus(): Promise<ComparedCorpus> {
  const encoder = await SentenceEncoder.load({ directory: models('all-MiniLM-L6-v2'), threads: 1 });
  const tfidf = await TfidfModel.load(models('tfidf-base', 'tfidf.json'));
  const glossary = await Glossary.load(models('glossary', 'work.txt'));
  const compare = async <T extends Ask | Passage>(texts: readonly T[]) => {
    const vectors = await encoder.encode(texts.map((text) => comparedText(text, glossary)));
    return texts.map((text, at) => ({
      ...text,
      words: tfidf.vectorize(comparedText(text, glossary)),
      meaning: vectors[at]!,
    }));
  };
  const comparedJobs: ComparedCorpus['jobs'] = [];
  for (const job of jobs)
    comparedJobs.push({ id: job.id, asks: await compare(asksOf(understandPosting(job))) });
  const parsed: { personId: string; resume: ParsedResume }[] = [];
  for (const { personId, bytes } of await sampleFiles()) {
    const options = { receivedOn: '2026-01-15', gazetteerFile: models('gazetteer', 'gazetteer.json.gz') };
    if (personId) parsed.push({ personId, resume: await parseResume(bytes, options) });
  }
  const started = performance.now();
  const resumes: ComparedCorpus['resumes'] = [];
  for (const { personId, resume } of parsed)
    resumes.push({ personId, resume, passages: await compare(passagesOf(resume)) });
  const embeddingMs = performance.now() - started;
  await encoder.close();
  return { jobs: comparedJobs, resumes, embeddingMs };
}
