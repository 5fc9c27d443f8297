import type { Posting } from '#libs/jobs';
import type { MeaningAndWords } from '#libs/ml';
import type { ModelVersion } from '#libs/models';
import type { ParsedResume } from '#libs/resumes';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { gistOf } from './engine/gist.js';
import type { ComparedText } from './engine/match.js';
import { scoreResume, type ComparedAsk, type ComparedPassage } from './engine/score-resume.js';
import type { ScoringParameters } from './engine/scoring-parameters.js';
import { Score } from './score.entity.js';
import { ScoringEngine, sha256 } from './scoring-engine.js';
import { ModelNotRunnable } from './scoring.errors.js';
import { VectorStore } from './vector-store.js';

export interface JobToScore {
  id: string;
  /** The version that said what it says now. */
  postingVersion: number;
  posting: Posting;
}

export interface ResumeToScore {
  id: string;
  version: number;
  candidateId: string;
  parsed: ParsedResume;
}

/** Computes the scores of jobs × resumes under one model version; each document is prepared once. Writes only vectors. */
@Injectable()
export class Scorer {
  constructor(
    private readonly engine: ScoringEngine,
    private readonly vectors: VectorStore,
  ) {}

  /** @throws ModelNotRunnable */
  async score(
    jobs: readonly JobToScore[],
    resumes: readonly ResumeToScore[],
    model: ModelVersion,
  ): Promise<Score[]> {
    const parameters = model.parameters as unknown as ScoringParameters;
    if ((await this.engine.artifactSha256(parameters)) !== model.artifactSha256)
      throw new ModelNotRunnable(model.name, model.version);
    const [asks, passages] = [await this.prepareJobs(jobs), await this.prepareResumes(resumes)];
    return jobs.flatMap((job, j) =>
      resumes.map((resume, r) => this.scoreOne(job, asks[j]!, resume, passages[r]!, model, parameters)),
    );
  }

  /** All that a job asks for, to be searched among the gists of resumes. */
  async gistOfJob(job: JobToScore): Promise<MeaningAndWords> {
    const [asks] = await this.prepareJobs([job]);
    return gistOf(asks!);
  }

  /** What each of the resumes says as a whole, in their order. */
  async gistsOfResumes(resumes: readonly ResumeToScore[]): Promise<MeaningAndWords[]> {
    return (await this.prepareResumes(resumes)).map(gistOf);
  }

  private scoreOne(
    job: JobToScore,
    asks: readonly ComparedAsk[],
    resume: ResumeToScore,
    passages: readonly ComparedPassage[],
    model: ModelVersion,
    parameters: ScoringParameters,
  ): Score {
    const { experience, documentDate, language, skills, parserVersion } = resume.parsed;
    const { sectionWeights } = job.posting;
    const result = scoreResume({
      asks,
      passages,
      resume: { experience, documentDate, language, skills },
      parameters,
      sectionWeights,
    });
    return Object.assign(new Score(), {
      id: uuidv7(),
      jobId: job.id,
      jobVersion: job.postingVersion,
      candidateId: resume.candidateId,
      resumeId: resume.id,
      resumeVersion: resume.version,
      modelVersionId: model.id,
      parserVersion,
      inputSha256: sha256([
        asks.map(bare),
        passages.map(bare),
        experience.map(datesOf),
        documentDate,
        language,
        skills.map(({ value, normalized, months }) => [value, normalized, months]),
        sectionWeights,
        model.artifactSha256,
      ]),
      ...result,
      band: result.explanation.band,
      mustsNotMet: result.explanation.gaps.filter(({ must }) => must).length,
      computedAt: new Date(),
    });
  }

  private async prepareJobs(jobs: readonly JobToScore[]): Promise<ComparedAsk[][]> {
    const asks = jobs.map(({ posting }) => this.engine.asks(posting));
    const documents = await Promise.all(
      jobs.map(async ({ id }, at) => ({ id, texts: await this.engine.comparedTexts(asks[at]!) })),
    );
    const vectors = await this.vectors.vectorsOf('job', documents);
    return Promise.all(asks.map((texts, at) => this.engine.compared(texts, vectors[at]!)));
  }

  private async prepareResumes(resumes: readonly ResumeToScore[]): Promise<ComparedPassage[][]> {
    const passages = resumes.map(({ parsed }) => this.engine.passages(parsed));
    const documents = await Promise.all(
      resumes.map(async ({ id }, at) => ({ id, texts: await this.engine.comparedTexts(passages[at]!) })),
    );
    const vectors = await this.vectors.vectorsOf('resume', documents);
    return Promise.all(passages.map((texts, at) => this.engine.compared(texts, vectors[at]!)));
  }
}

/** What was put in, without what was computed of it. */
const bare = <T extends ComparedText>({
  words: _words,
  meaning: _meaning,
  skills: _skills,
  occupation: _occupation,
  ...input
}: T) => input;

const datesOf = ({ start, end, isCurrent }: ParsedResume['experience'][number]) => [
  start?.normalized,
  end?.normalized,
  isCurrent,
];
