import { FindJob } from '#libs/jobs';
import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { modelOf } from '../../scoring-model.js';
import { isStale } from '../staleness.sql.js';
import { RankCandidates, type RankedCandidate } from './rank-candidates.query.js';
import { filterSql } from './ranking-filter.js';

type Row = Omit<RankedCandidate, 'rank'> & { behind: boolean };

/** Where a page begins: after this row of the candidates who meet the musts, or of those behind them. */
interface Start {
  behind: boolean;
  score: number;
  candidateId: string;
}

/**
 * Keyset on the index (job, model, behind, score desc, candidate): the same cost at any depth. A filter that few pass
 * costs the rows it passes over.
 */
const rankedRows = (conditions: string): string => `
  SELECT s.candidate_id AS "candidateId", s.resume_id AS "resumeId", s.id AS "scoreId", s.score, s.band, s.behind,
         s.musts_not_met AS "mustsNotMet", c.name, r.parsed #>> '{experience,0,title,value}' AS headline,
         ${isStale} AS stale, s.explanation -> 'strengths' AS strengths, s.explanation -> 'gaps' AS gaps,
         s.explanation ->> 'weakestSection' AS "weakestSection", s.computed_at AS "computedAt", latest.outcome
  FROM scores s
  JOIN jobs j ON j.id = s.job_id
  JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL
  JOIN candidates c ON c.id = s.candidate_id
  LEFT JOIN LATERAL (
    SELECT o.outcome FROM outcomes o WHERE o.job_id = s.job_id AND o.candidate_id = s.candidate_id
    ORDER BY o.id DESC LIMIT 1
  ) AS latest ON true
  WHERE s.job_id = $1 AND s.model_version_id = $2 AND s.behind = $3
    AND s.score <= $4 AND (s.score < $4 OR s.candidate_id > $5) ${conditions}
  ORDER BY s.score DESC, s.candidate_id
  LIMIT $6`;

const nobody = '00000000-0000-0000-0000-000000000000';
const best = { score: 1, candidateId: nobody };

@QueryHandler(RankCandidates)
export class RankCandidatesHandler implements IQueryHandler<RankCandidates> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws JobNotFound, ModelVersionNotFound, NoChampion, CursorInvalid */
  async execute(query: RankCandidates): Promise<Page<RankedCandidate>> {
    const { jobId, limit, cursor, modelVersionId, filter } = query;
    await this.queries.execute(new FindJob(jobId));
    const model = await modelOf(this.queries, modelVersionId);
    const [behind, score, candidateId, shown] = cursor
      ? decodeCursor(cursor, ['integer', 'number', 'uuid', 'integer'])
      : [0, best.score, best.candidateId, 0];
    const start = { behind: behind === 1, score: Number(score), candidateId: String(candidateId) };
    const rows = await this.rowsFrom(start, model.id, query);
    if (!start.behind && filter.mustsMet !== true && rows.length <= limit)
      rows.push(...(await this.rowsFrom({ behind: true, ...best }, model.id, query)));
    const ranked = rows.slice(0, limit + 1).map((row, at) => ({ rank: Number(shown) + at + 1, ...row }));
    const page = toPage(ranked, limit, (last) => [
      last.behind ? 1 : 0,
      last.score,
      last.candidateId,
      last.rank,
    ]);
    return { ...page, data: page.data.map(({ behind: _behind, ...candidate }) => candidate) };
  }

  private rowsFrom(
    { behind, score, candidateId }: Start,
    modelId: string,
    { jobId, limit, filter }: RankCandidates,
  ): Promise<Row[]> {
    const { conditions, values } = filterSql(filter, 7);
    return this.database.query<Row[]>(rankedRows(conditions), [
      jobId,
      modelId,
      behind,
      score,
      candidateId,
      limit + 1,
      ...values,
    ]);
  }
}
