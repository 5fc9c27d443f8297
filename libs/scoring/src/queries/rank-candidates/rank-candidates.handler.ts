import { FindJob } from '#libs/jobs';
import { toPage, type Page } from '#libs/platform';
import { SkillTaxonomy } from '#libs/resumes';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { modelOf } from '../../scoring-model.js';
import { cursorAfter, placeOf, rowsFromPlace, type RankingPlace } from '../ranking-place.js';
import { isStale } from '../staleness.sql.js';
import { RankCandidates, type RankedCandidate } from './rank-candidates.query.js';
import { filterSql } from './ranking-filter.js';

type Row = Omit<RankedCandidate, 'rank'> & { behind: boolean };

/**
 * Keyset on the index (job, model, behind, score desc, candidate): the same cost at any depth. A filter that few pass
 * costs the rows it passes over. `shown` is the part of the explanation that lies in the row.
 */
const rankedRows = (conditions: string): string => `
  SELECT s.candidate_id AS "candidateId", s.resume_id AS "resumeId", s.id AS "scoreId", s.score, s.band, s.behind,
         s.musts_not_met AS "mustsNotMet", c.name, r.parsed #>> '{experience,0,title,value}' AS headline,
         ${isStale} AS stale, s.shown -> 'strengths' AS strengths, s.shown -> 'gaps' AS gaps,
         s.shown ->> 'weakestSection' AS "weakestSection", s.computed_at AS "computedAt", latest.outcome
  FROM scores s
  JOIN jobs j ON j.id = s.job_id
  JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL
  JOIN candidates c ON c.id = s.candidate_id AND c.deleted_at IS NULL
  LEFT JOIN LATERAL (
    SELECT o.outcome FROM outcomes o WHERE o.job_id = s.job_id AND o.candidate_id = s.candidate_id
    ORDER BY o.id DESC LIMIT 1
  ) AS latest ON true
  WHERE s.job_id = $1 AND s.model_version_id = $2 AND s.behind = $3
    AND s.score <= $4 AND (s.score < $4 OR s.candidate_id > $5) ${conditions}
  ORDER BY s.score DESC, s.candidate_id
  LIMIT $6`;

@QueryHandler(RankCandidates)
export class RankCandidatesHandler implements IQueryHandler<RankCandidates> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
    private readonly taxonomy: SkillTaxonomy,
  ) {}

  /** @throws JobNotFound, ModelVersionNotFound, NoChampion, CursorInvalid */
  async execute(query: RankCandidates): Promise<Page<RankedCandidate>> {
    const { jobId, limit, cursor, modelVersionId, filter } = query;
    await this.queries.execute(new FindJob(jobId));
    const model = await modelOf(this.queries, modelVersionId);
    const { place, shown } = placeOf(cursor);
    const rows = await rowsFromPlace(place, limit, filter.mustsMet !== true, (from) =>
      this.rowsFrom(from, model.id, query),
    );
    const ranked = rows.map((row, at) => ({ rank: shown + at + 1, ...row }));
    const page = toPage(ranked, limit, (last) => cursorAfter({ ...last, id: last.candidateId }, last.rank));
    return { ...page, data: page.data.map(({ behind: _behind, ...candidate }) => candidate) };
  }

  private rowsFrom(
    { behind, score, id }: RankingPlace,
    modelId: string,
    { jobId, limit, filter }: RankCandidates,
  ): Promise<Row[]> {
    const { conditions, values } = filterSql(filter, this.taxonomy, 7);
    return this.database.query<Row[]>(rankedRows(conditions), [
      jobId,
      modelId,
      behind,
      score,
      id,
      limit + 1,
      ...values,
    ]);
  }
}
