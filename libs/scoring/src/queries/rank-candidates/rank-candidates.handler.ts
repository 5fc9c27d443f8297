import { FindJob } from '#libs/jobs';
import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { modelOf } from '../../scoring-model.js';
import { isStale } from '../staleness.sql.js';
import { RankCandidates, type RankedCandidate } from './rank-candidates.query.js';

/** Keyset on the index (job, model, score desc, candidate): the same cost at any depth. */
const rankedPage = `
  SELECT s.candidate_id AS "candidateId", s.resume_id AS "resumeId", s.id AS "scoreId", s.score, c.name,
         r.parsed #>> '{experience,0,title,value}' AS headline, ${isStale} AS stale,
         s.explanation -> 'strengths' AS strengths, s.explanation ->> 'weakestSection' AS "weakestSection",
         s.computed_at AS "computedAt", latest.outcome
  FROM scores s
  JOIN jobs j ON j.id = s.job_id
  JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL
  JOIN candidates c ON c.id = s.candidate_id
  LEFT JOIN LATERAL (
    SELECT o.outcome FROM outcomes o WHERE o.job_id = s.job_id AND o.candidate_id = s.candidate_id
    ORDER BY o.id DESC LIMIT 1
  ) AS latest ON true
  WHERE s.job_id = $1 AND s.model_version_id = $2 AND s.score <= $3 AND (s.score < $3 OR s.candidate_id > $4)
  ORDER BY s.score DESC, s.candidate_id
  LIMIT $5`;

const nobody = '00000000-0000-0000-0000-000000000000';

@QueryHandler(RankCandidates)
export class RankCandidatesHandler implements IQueryHandler<RankCandidates> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws JobNotFound, ModelVersionNotFound, NoChampion, CursorInvalid */
  async execute({ jobId, limit, cursor, modelVersionId }: RankCandidates): Promise<Page<RankedCandidate>> {
    await this.queries.execute(new FindJob(jobId));
    const model = await modelOf(this.queries, modelVersionId);
    const [score, candidate, shown] = cursor
      ? decodeCursor(cursor, ['number', 'uuid', 'integer'])
      : [1, nobody, 0];
    const rows = await this.database.query<Omit<RankedCandidate, 'rank'>[]>(rankedPage, [
      jobId,
      model.id,
      score,
      candidate,
      limit + 1,
    ]);
    const ranked = rows.map((row, at) => ({ rank: Number(shown) + at + 1, ...row }));
    return toPage(ranked, limit, (last) => [last.score, last.candidateId, last.rank]);
  }
}
