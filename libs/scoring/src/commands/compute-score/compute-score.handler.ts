import { FindJob } from '#libs/jobs';
import { UnitOfWork } from '#libs/platform';
import { FindResume } from '#libs/resumes';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { ScoresComputed } from '../../events/scores-computed.event.js';
import { FindScore, type ScoreView } from '../../queries/find-score/find-score.query.js';
import { ScoreSheet } from '../../score-sheet.js';
import { Scorer } from '../../scorer.js';
import { modelOf } from '../../scoring-model.js';
import { ResumeNotCurrent, ResumeNotParsed, ResumeOfNobody } from '../../scoring.errors.js';
import { ComputeScore } from './compute-score.command.js';

@CommandHandler(ComputeScore)
export class ComputeScoreHandler implements ICommandHandler<ComputeScore> {
  constructor(
    private readonly queries: QueryBus,
    private readonly sheet: ScoreSheet,
    private readonly scorer: Scorer,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws JobNotFound, ResumeNotFound, ResumeNotParsed, ResumeOfNobody, ResumeNotCurrent, ModelVersionNotFound, NoChampion, ModelNotRunnable */
  async execute({ jobId, resumeId, modelVersionId }: ComputeScore): Promise<ScoreView> {
    const job = await this.queries.execute(new FindJob(jobId));
    const { state, candidateId } = await this.queries.execute(new FindResume(resumeId));
    if (state !== 'parsed') throw new ResumeNotParsed(resumeId);
    if (candidateId === null) throw new ResumeOfNobody(resumeId);
    const resumes = await this.sheet.currentResumes([resumeId]);
    const model = await modelOf(this.queries, modelVersionId);
    const ids = await this.sheet.write(await this.scorer.score([job], resumes, model));
    const scoreId = ids.get(`${jobId} ${resumeId}`);
    if (!scoreId) throw new ResumeNotCurrent(resumeId);
    await this.work.run((tx) => tx.record(new ScoresComputed(jobId, resumeId, model.id, 1, null)));
    return this.queries.execute(new FindScore(scoreId));
  }
}
