import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ScoreNotFound } from '../../scoring.errors.js';
import { isStale } from '../staleness.sql.js';
import { FindScore, type ScoreView } from './find-score.query.js';

@QueryHandler(FindScore)
export class FindScoreHandler implements IQueryHandler<FindScore> {
  constructor(private readonly database: DataSource) {}

  /** @throws ScoreNotFound, also when its job or its resume was deleted */
  async execute({ scoreId }: FindScore): Promise<ScoreView> {
    const rows = await this.database.query<ScoreView[]>(
      `SELECT s.id, s.job_id AS "jobId", s.job_version AS "jobVersion", s.candidate_id AS "candidateId",
              s.resume_id AS "resumeId", s.resume_version AS "resumeVersion", s.model_version_id AS "modelVersionId",
              s.parser_version AS "parserVersion", s.input_sha256 AS "inputSha256", s.score, s.band,
              s.musts_not_met AS "mustsNotMet", s.explanation,
              s.computed_at AS "computedAt", ${isStale} AS stale,
              jsonb_build_object('name', m.name, 'version', m.version) AS model
       FROM scores s
       JOIN jobs j ON j.id = s.job_id AND j.deleted_at IS NULL
       JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL
       JOIN candidates c ON c.id = s.candidate_id
       JOIN model_versions m ON m.id = s.model_version_id
       WHERE s.id = $1`,
      [scoreId],
    );
    if (!rows[0]) throw new ScoreNotFound(scoreId);
    return rows[0];
  }
}
