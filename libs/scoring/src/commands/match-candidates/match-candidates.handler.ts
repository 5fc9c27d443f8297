import { FindJob } from '#libs/jobs';
import type { MeaningAndWords } from '#libs/ml';
import type { ModelVersion } from '#libs/models';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { setImmediate } from 'node:timers/promises';
import { CandidateFilter } from '../../match-pool/candidate-filter.js';
import { CandidatePool } from '../../match-pool/candidate-pool.js';
import { GistStore } from '../../match-pool/gist-store.js';
import { RankCandidates } from '../../queries/rank-candidates/rank-candidates.query.js';
import { ScoreSheet } from '../../score-sheet.js';
import { Scorer, type JobToScore } from '../../scorer.js';
import { modelOf } from '../../scoring-model.js';
import { MatchCandidates, type CandidateMatches } from './match-candidates.command.js';

/** Four for each place of the longest answer: some 1.2 s where nobody has a score yet; what it misses: docs/scoring.md. */
const recalled = 400;

/** Resumes scored before the process sees to its other callers: some 30 ms. */
const batchSize = 10;

@CommandHandler(MatchCandidates)
export class MatchCandidatesHandler implements ICommandHandler<MatchCandidates> {
  constructor(
    private readonly queries: QueryBus,
    private readonly sheet: ScoreSheet,
    private readonly scorer: Scorer,
    private readonly gists: GistStore,
    private readonly pool: CandidatePool,
    private readonly filter: CandidateFilter,
  ) {}

  /** @throws JobNotFound, ModelVersionNotFound, NoChampion, ModelNotRunnable, MatchPoolTooLarge */
  async execute({ jobId, limit, modelVersionId, filter }: MatchCandidates): Promise<CandidateMatches> {
    const job = await this.queries.execute(new FindJob(jobId));
    const model = await modelOf(this.queries, modelVersionId);
    const wanted = await this.scorer.gistOfJob(job);
    const { found, searched } = await this.recall(wanted, await this.filter.candidatesThatPass(filter));
    const candidateIds = found.map(({ id }) => id);
    await this.scoreThose(candidateIds, job, model);
    const ranked = await this.queries.execute(
      new RankCandidates(jobId, limit, null, model.id, { ...filter, candidateIds }),
    );
    const places = new Map(found.map((place) => [place.id, place]));
    const data = ranked.data.map((candidate) => {
      const { meaningRank, wordsRank } = places.get(candidate.candidateId)!;
      return { ...candidate, meaningRank, wordsRank };
    });
    return { data, searched, recalled: found.length };
  }

  /** Whoever was deleted is found once more, and then never again. */
  private async recall(
    wanted: MeaningAndWords,
    among: readonly string[] | null,
  ): ReturnType<CandidatePool['search']> {
    const result = await this.pool.search(wanted, recalled, among);
    const gone = await this.gists.removeWithoutResume(result.found.map(({ id }) => id));
    if (gone.length === 0) return result;
    this.pool.forget(gone);
    return this.recall(wanted, among);
  }

  private async scoreThose(
    candidateIds: readonly string[],
    job: JobToScore,
    model: ModelVersion,
  ): Promise<void> {
    const open = await this.sheet.withoutCurrentScore(job, model.id, candidateIds);
    for (let at = 0; at < open.length; at += batchSize) {
      const resumes = await this.sheet.currentResumes(open.slice(at, at + batchSize));
      await this.sheet.write(await this.scorer.score([job], resumes, model));
      await setImmediate();
    }
  }
}
