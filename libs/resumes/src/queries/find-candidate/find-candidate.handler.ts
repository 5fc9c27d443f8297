import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CandidateMerged, CandidateNotFound } from '../../candidate.errors.js';
import { candidateColumns } from '../list-candidates/candidate-columns.sql.js';
import type { CandidateSummary } from '../list-candidates/list-candidates.query.js';
import type { ResumeSummary } from '../list-resumes/list-resumes.query.js';
import { summaryColumns } from '../list-resumes/summary-columns.sql.js';
import { FindCandidate, type CandidateView } from './find-candidate.query.js';

@QueryHandler(FindCandidate)
export class FindCandidateHandler implements IQueryHandler<FindCandidate> {
  constructor(private readonly database: DataSource) {}

  /** @throws CandidateNotFound, CandidateMerged */
  async execute({ candidateId }: FindCandidate): Promise<CandidateView> {
    const [candidate] = await this.database.query<CandidateSummary[]>(
      `SELECT ${candidateColumns} FROM candidates c LEFT JOIN resumes r ON r.id = c.current_resume_id
       WHERE c.id = $1 AND c.deleted_at IS NULL`,
      [candidateId],
    );
    if (!candidate) return this.refuse(candidateId);
    const resumes = await this.database.query<ResumeSummary[]>(
      `SELECT ${summaryColumns} FROM resumes r JOIN candidates c ON c.id = r.candidate_id
       WHERE r.candidate_id = $1 AND r.deleted_at IS NULL ORDER BY r.id DESC LIMIT 100`,
      [candidateId],
    );
    return { ...candidate, resumes };
  }

  private async refuse(candidateId: string): Promise<never> {
    const [merged] = await this.database.query<{ into: string }[]>(
      'SELECT merged_into AS into FROM candidates WHERE id = $1 AND merged_into IS NOT NULL',
      [candidateId],
    );
    throw merged ? new CandidateMerged(candidateId, merged.into) : new CandidateNotFound(candidateId);
  }
}
