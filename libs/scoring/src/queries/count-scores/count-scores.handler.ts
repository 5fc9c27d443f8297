import { FindJob } from '#libs/jobs';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { modelOf } from '../../scoring-model.js';
import { isStale } from '../staleness.sql.js';
import { CountScores, type ScoreCounts } from './count-scores.query.js';

const counts = `
  SELECT count(*)::int AS candidates,
         count(*) FILTER (WHERE s.id IS NOT NULL AND NOT ${isStale})::int AS current,
         count(*) FILTER (WHERE s.id IS NOT NULL AND ${isStale})::int AS stale,
         count(*) FILTER (WHERE s.id IS NULL)::int AS missing
  FROM candidates c
  JOIN resumes r ON r.id = c.current_resume_id AND r.deleted_at IS NULL
  JOIN jobs j ON j.id = $1
  LEFT JOIN scores s ON s.job_id = j.id AND s.candidate_id = c.id AND s.model_version_id = $2`;

@QueryHandler(CountScores)
export class CountScoresHandler implements IQueryHandler<CountScores> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws JobNotFound, ModelVersionNotFound, NoChampion */
  async execute({ jobId, modelVersionId }: CountScores): Promise<ScoreCounts> {
    const { version: jobVersion, scoringJobId } = await this.queries.execute(new FindJob(jobId));
    const { id } = await modelOf(this.queries, modelVersionId);
    const [row] = await this.database.query<
      Pick<ScoreCounts, 'candidates' | 'current' | 'stale' | 'missing'>[]
    >(counts, [jobId, id]);
    return { jobVersion, modelVersionId: id, ...row!, scoringJobId };
  }
}
