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

type Shown = Pick<RankedCandidate, 'strengths' | 'gaps' | 'weakestSection'>;
type Row = Omit<RankedCandidate, 'rank' | keyof Shown> & { behind: boolean; shown: Shown };

/**
 * Keyset on the index (job, model, behind, score desc, candidate): the same cost at any depth. Who stands on the page is found
 * by the index and the resumes alone, and only their scores are read: a filter that few pass costs an index entry
 * and a resume for each candidate it passes over. `shown` is the part of the
 * explanation that lies in the row, unpacked once.
 */
const rankedRows = (conditions: string): string => `
  WITH page AS MATERIALIZED (
    SELECT s.candidate_id, s.score FROM scores s
    JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL
    JOIN candidates c ON c.id = s.candidate_id AND c.deleted_at IS NULL
    WHERE s.job_id = $1 AND s.model_version_id = $2 AND s.behind = $3
      AND s.score <= $4 AND (s.score < $4 OR s.candidate_id > $5) ${conditions}
    ORDER BY s.score DESC, s.candidate_id
    LIMIT $6
  )
  SELECT s.candidate_id AS "candidateId", s.resume_id AS "resumeId", s.id AS "scoreId", s.score, s.band, s.behind,
         s.musts_not_met AS "mustsNotMet", c.name, r.title AS headline, ${isStale} AS stale, s.shown,
         latest.outcome, s.computed_at AS "computedAt"
  FROM page
  JOIN scores s ON s.job_id = $1 AND s.candidate_id = page.candidate_id AND s.model_version_id = $2
  JOIN jobs j ON j.id = s.job_id
  JOIN resumes r ON r.id = s.resume_id
  JOIN candidates c ON c.id = s.candidate_id
  LEFT JOIN LATERAL (
    SELECT o.outcome FROM outcomes o WHERE o.job_id = s.job_id AND o.candidate_id = s.candidate_id
    ORDER BY o.id DESC LIMIT 1
  ) AS latest ON true
  ORDER BY page.score DESC, page.candidate_id`;

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
    return { ...page, data: page.data.map(toCandidate) };
  }

  private rowsFrom(
    { behind, score, id }: RankingPlace,
    modelId: string,
    { jobId, limit, filter }: RankCandidates,
  ): Promise<Row[]> {
    const { conditions, values } = filterSql(filter, this.taxonomy, 7);
    const parameters = [jobId, modelId, behind, score, id, limit + 1, ...values];
    if (values.length === 0) return this.database.query<Row[]>(rankedRows(''), parameters);
    return this.database.transaction(async (tx) => {
      await tx.query(withoutParallelWorkers);
      return tx.query<Row[]>(rankedRows(conditions), parameters);
    });
  }
}

function toCandidate({ behind: _behind, shown, ...row }: Row & { rank: number }): RankedCandidate {
  const { strengths, gaps, weakestSection } = shown;
  return { ...row, strengths, gaps, weakestSection };
}

/** Where a filter lets few pass, the server would start workers, and that alone takes longer than a page may. */
const withoutParallelWorkers = 'SET LOCAL max_parallel_workers_per_gather = 0';
