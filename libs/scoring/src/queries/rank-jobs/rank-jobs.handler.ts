import { toPage, type Page } from '#libs/platform';
import { FindResume } from '#libs/resumes';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { modelOf } from '../../scoring-model.js';
import { ResumeNotCurrent, ResumeNotParsed, ResumeOfNobody } from '../../scoring.errors.js';
import { cursorAfter, placeOf, rowsFromPlace } from '../ranking-place.js';
import { isStale } from '../staleness.sql.js';
import { RankJobs, type MatchingJob } from './rank-jobs.query.js';

type Shown = Pick<MatchingJob, 'strengths' | 'gaps'>;
type Row = Omit<MatchingJob, 'rank' | keyof Shown> & { behind: boolean; shown: Shown };

/** Keyset on the index (resume, model, behind, score desc, job): the same cost at any depth. */
const rankedJobs = `
  SELECT s.job_id AS "jobId", j.posting ->> 'title' AS title, j.posting ->> 'location' AS location,
         s.id AS "scoreId", s.score, s.band, s.behind, s.musts_not_met AS "mustsNotMet", ${isStale} AS stale,
         s.shown, s.computed_at AS "computedAt"
  FROM scores s
  JOIN jobs j ON j.id = s.job_id AND j.deleted_at IS NULL AND j.state = 'open'
  JOIN resumes r ON r.id = s.resume_id
  JOIN candidates c ON c.id = s.candidate_id
  WHERE s.resume_id = $1 AND s.model_version_id = $2 AND s.behind = $3
    AND s.score <= $4 AND (s.score < $4 OR s.job_id > $5)
  ORDER BY s.score DESC, s.job_id
  LIMIT $6`;

@QueryHandler(RankJobs)
export class RankJobsHandler implements IQueryHandler<RankJobs> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws ResumeNotFound, ResumeNotParsed, ResumeOfNobody, ResumeNotCurrent, ModelVersionNotFound, NoChampion, CursorInvalid */
  async execute({ resumeId, limit, cursor, modelVersionId }: RankJobs): Promise<Page<MatchingJob>> {
    const { state, candidateId } = await this.queries.execute(new FindResume(resumeId));
    if (state !== 'parsed') throw new ResumeNotParsed(resumeId);
    if (candidateId === null) throw new ResumeOfNobody(resumeId);
    await this.assureCurrent(resumeId);
    const model = await modelOf(this.queries, modelVersionId);
    const { place, shown } = placeOf(cursor);
    const rows = await rowsFromPlace(place, limit, true, ({ behind, score, id }) =>
      this.database.query<Row[]>(rankedJobs, [resumeId, model.id, behind, score, id, limit + 1]),
    );
    const ranked = rows.map((row, at) => ({ rank: shown + at + 1, ...row }));
    const page = toPage(ranked, limit, (last) => cursorAfter({ ...last, id: last.jobId }, last.rank));
    return { ...page, data: page.data.map(toMatchingJob) };
  }

  /** An older resume of a candidate is scored for no job: an empty list would say that nothing fits. */
  private async assureCurrent(resumeId: string): Promise<void> {
    const found = await this.database.query<unknown[]>(
      'SELECT 1 FROM candidates WHERE current_resume_id = $1',
      [resumeId],
    );
    if (found.length === 0) throw new ResumeNotCurrent(resumeId);
  }
}

function toMatchingJob({ behind: _behind, shown, ...row }: Row & { rank: number }): MatchingJob {
  return { ...row, strengths: shown.strengths, gaps: shown.gaps };
}
