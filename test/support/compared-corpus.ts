import { jobs, sampleFiles } from '#corpus';
import { parseResume, type ParsedResume } from '#libs/parsing';
import { projectRoot, type Config } from '#libs/platform';
import { SkillTaxonomy } from '#libs/resumes';
import { join } from 'node:path';
import { understandPosting } from '../../libs/jobs/src/posting/posting.js';
import { asksOf, type Ask } from '../../libs/scoring/src/engine/asks.js';
import { passagesOf, type Passage } from '../../libs/scoring/src/engine/passages.js';
import type { ComparedAsk, ComparedPassage } from '../../libs/scoring/src/engine/score-resume.js';
import { ScoringEngine } from '../../libs/scoring/src/scoring-engine.js';

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
  const config = { modelsDir: models(), embeddingThreads: 1 } as Config;
  const engine = new ScoringEngine(config, new SkillTaxonomy(config));
  const { encoder } = await engine.load();
  const compare = async <T extends Ask | Passage>(texts: readonly T[]) =>
    engine.compared(texts, await encoder.encode(await engine.comparedTexts(texts)));
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
  await engine.onApplicationShutdown();
  return { jobs: comparedJobs, resumes, embeddingMs };
}
