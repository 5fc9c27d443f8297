import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { FindCandidate } from '../find-candidate/find-candidate.query.js';
import { candidateColumns } from '../list-candidates/candidate-columns.sql.js';
import type { CandidateSummary } from '../list-candidates/list-candidates.query.js';
import { FindDuplicates, type LikelyDuplicate } from './find-duplicates.query.js';
import { judgePair, likelyFrom, type InCommon } from './judge-pair.js';

const most = 20;

/**
 * Whoever shares an address or a number, or an organisation and a part of the name, each by an index; of the latter at most 200,
 * namesakes first. Addresses and numbers of all resumes count, not only those the candidate is listed with.
 */
const lookalikes = `
  WITH me AS (
    SELECT c.sort_name,
      array_remove(array_agg(DISTINCT address) || c.email, NULL) AS emails,
      array_remove(array_agg(DISTINCT number) || c.phone, NULL) AS phones,
      coalesce(array_agg(DISTINCT organisation) FILTER (WHERE organisation IS NOT NULL), '{}') AS organisations
    FROM candidates c LEFT JOIN resumes r ON r.candidate_id = c.id AND r.deleted_at IS NULL
    LEFT JOIN LATERAL unnest(r.emails) AS address ON true
    LEFT JOIN LATERAL unnest(r.phones) AS number ON true
    LEFT JOIN LATERAL unnest(r.organisations) AS organisation ON true
    WHERE c.id = $1 GROUP BY c.id
  ), found AS (
    SELECT c.id FROM me JOIN candidates c ON c.email = ANY(me.emails) WHERE c.deleted_at IS NULL
    UNION SELECT c.id FROM me JOIN candidates c ON c.phone = ANY(me.phones) WHERE c.deleted_at IS NULL
    UNION SELECT r.candidate_id FROM me JOIN resumes r ON r.emails && me.emails WHERE r.deleted_at IS NULL
    UNION SELECT r.candidate_id FROM me JOIN resumes r ON r.phones && me.phones WHERE r.deleted_at IS NULL
    UNION (SELECT c.id FROM me JOIN resumes r ON r.organisations && me.organisations
      JOIN candidates c ON c.current_resume_id = r.id
      WHERE string_to_array(c.sort_name, ' ') && string_to_array(me.sort_name, ' ')
      ORDER BY c.sort_name = me.sort_name DESC, c.id LIMIT 200)
  )
  SELECT ${candidateColumns}, me.sort_name AS "myName", c.sort_name AS "theirName",
    c.email = ANY(me.emails) OR EXISTS (
      SELECT FROM resumes o WHERE o.candidate_id = c.id AND o.deleted_at IS NULL AND o.emails && me.emails) AS "sameEmail",
    c.phone = ANY(me.phones) OR EXISTS (
      SELECT FROM resumes o WHERE o.candidate_id = c.id AND o.deleted_at IS NULL AND o.phones && me.phones) AS "samePhone",
    EXISTS (SELECT FROM resumes o WHERE o.candidate_id = c.id AND o.deleted_at IS NULL
      AND o.organisations && me.organisations) AS "sameOrganisation"
  FROM me, found JOIN candidates c ON c.id = found.id LEFT JOIN resumes r ON r.id = c.current_resume_id
  WHERE c.id <> $1 AND c.deleted_at IS NULL`;

@QueryHandler(FindDuplicates)
export class FindDuplicatesHandler implements IQueryHandler<FindDuplicates> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws CandidateNotFound, CandidateMerged */
  async execute({ candidateId }: FindDuplicates): Promise<LikelyDuplicate[]> {
    await this.queries.execute(new FindCandidate(candidateId));
    const rows = await this.database.query<(CandidateSummary & InCommon)[]>(lookalikes, [candidateId]);
    return rows
      .map(({ myName, theirName, sameEmail, samePhone, sameOrganisation, ...candidate }) => ({
        candidate,
        ...judgePair({ myName, theirName, sameEmail, samePhone, sameOrganisation }),
      }))
      .filter(({ score }) => score >= likelyFrom)
      .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
      .slice(0, most);
  }
}
