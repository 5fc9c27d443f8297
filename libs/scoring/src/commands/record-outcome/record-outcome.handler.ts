import { FindJob } from '#libs/jobs';
import { UnitOfWork } from '#libs/platform';
import { CandidateNotFound } from '#libs/resumes';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Outcome, type SeenScore } from '../../outcome.entity.js';
import { ScoreOfAnotherPair } from '../../scoring.errors.js';
import { RecordOutcome } from './record-outcome.command.js';

/** The score named, or the champion's where none is. */
const seenScore = `
  SELECT s.id AS "scoreId", s.score, s.model_version_id AS "modelVersionId", s.job_version AS "jobVersion",
         s.resume_id AS "resumeId", s.resume_version AS "resumeVersion"
  FROM scores s
  WHERE s.job_id = $1 AND s.candidate_id = $2
    AND CASE WHEN $3::uuid IS NULL
      THEN s.model_version_id = (SELECT model_version_id FROM model_aliases WHERE alias = 'champion')
      ELSE s.id = $3 END`;

@CommandHandler(RecordOutcome)
export class RecordOutcomeHandler implements ICommandHandler<RecordOutcome> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws JobNotFound, CandidateNotFound, ScoreOfAnotherPair */
  async execute({ jobId, candidateId, given, recordedBy }: RecordOutcome): Promise<Outcome> {
    await this.queries.execute(new FindJob(jobId));
    await this.assureCandidate(candidateId);
    const { outcome, reason, scoreId, rank } = given;
    const [score] = await this.database.query<Omit<SeenScore, 'rank'>[]>(seenScore, [
      jobId,
      candidateId,
      scoreId,
    ]);
    if (scoreId && !score) throw new ScoreOfAnotherPair(scoreId);
    const decided = Object.assign(new Outcome(), {
      id: uuidv7(),
      jobId,
      candidateId,
      outcome,
      reason,
      seen: score ? { ...score, rank } : null,
      recordedBy,
      recordedAt: new Date(),
    });
    return this.work.run((tx) => tx.db.save(decided));
  }

  private async assureCandidate(id: string): Promise<void> {
    const found = await this.database.query<unknown[]>(
      'SELECT 1 FROM candidates WHERE id = $1 AND current_resume_id IS NOT NULL',
      [id],
    );
    if (found.length === 0) throw new CandidateNotFound(id);
  }
}
