import { KeysetOrder, SqlConditions, toPage, type Page, type Place } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { hasTag } from '../../search/resume-conditions.js';
import { sortName } from '../../search/sort-name.sql.js';
import { candidateColumns } from './candidate-columns.sql.js';
import {
  ListCandidates,
  type CandidateFilter,
  type CandidateOrder,
  type CandidateSummary,
} from './list-candidates.query.js';

@QueryHandler(ListCandidates)
export class ListCandidatesHandler implements IQueryHandler<ListCandidates> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor, filter, order }: ListCandidates): Promise<Page<CandidateSummary>> {
    const conditions = conditionsOf(filter);
    const sorting = orders[order];
    if (cursor !== null) sorting.startAfter(cursor, conditions);
    const rows = await this.database.query<(CandidateSummary & Place)[]>(
      `SELECT ${candidateColumns}, ${sorting.column}
       FROM candidates c LEFT JOIN resumes r ON r.id = c.current_resume_id
       WHERE ${conditions.sql} ORDER BY ${sorting.clause} LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
    const page = toPage(rows, limit, (last) => sorting.placeOf(last));
    return { ...page, data: page.data.map(({ key: _key, ...candidate }) => candidate) };
  }
}

const orders: Readonly<Record<CandidateOrder, KeysetOrder>> = {
  newest: new KeysetOrder({ name: 'candidates.newest', id: 'c.id', descending: true, key: null }),
  name: new KeysetOrder({
    name: 'candidates.name',
    id: 'c.id',
    descending: false,
    key: { sql: sortName, kind: 'text' },
  }),
};

/** Each half of the search has an index of its own. */
const isFound = (words: string): string => `c.id IN (
  SELECT id FROM candidates WHERE search @@ search_query(${words}) UNION ALL
  SELECT candidate_id FROM resumes WHERE search @@ search_query(${words}) AND candidate_id IS NOT NULL)`;

function conditionsOf({ text, tags, deleted }: CandidateFilter): SqlConditions {
  const conditions = new SqlConditions()
    .and(deleted ? 'c.deleted_at IS NOT NULL AND c.merged_into IS NULL' : 'c.deleted_at IS NULL')
    .andFor(text, isFound);
  for (const tag of tags) conditions.andFor(tag, (one) => hasTag('c.id', one));
  return conditions;
}
