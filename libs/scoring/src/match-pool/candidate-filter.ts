import { SkillTaxonomy } from '#libs/resumes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterSql, type RankingFilter } from '../queries/rank-candidates/ranking-filter.js';

/** Whom the filter of a ranking leaves, before anybody is scored. */
@Injectable()
export class CandidateFilter {
  constructor(
    private readonly database: DataSource,
    private readonly taxonomy: SkillTaxonomy,
  ) {}

  /** The candidates whose current resume passes; null where the filter asks nothing of resumes. */
  async candidatesThatPass(filter: Omit<RankingFilter, 'candidateIds'>): Promise<string[] | null> {
    const ofResumes = { ...filter, minScore: null, candidateIds: null };
    const { conditions, values } = filterSql(ofResumes, this.taxonomy, 1);
    if (values.length === 0) return null;
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT c.id FROM candidates c JOIN resumes r ON r.id = c.current_resume_id AND r.deleted_at IS NULL
       WHERE true ${conditions}`,
      values,
    );
    return rows.map(({ id }) => id);
  }
}
