import { SqlConditions, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { Job } from '../../job.entity.js';
import { jobOrder } from './job-order.js';
import { ListJobs, type JobFilter } from './list-jobs.query.js';

type Row = Job & { key: string | number | null };

@QueryHandler(ListJobs)
export class ListJobsHandler implements IQueryHandler<ListJobs> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor, filter, order }: ListJobs): Promise<Page<Job>> {
    const conditions = jobConditions(filter);
    const sorting = jobOrder(order);
    if (cursor !== null) sorting.startAfter(cursor, conditions);
    const rows = await this.database.query<Row[]>(
      `SELECT j.id, j.version, j.state, j.posting, j.scoring_job_id AS "scoringJobId", j.created_by AS "createdBy",
              j.created_at AS "createdAt", j.updated_at AS "updatedAt", ${sorting.column}
       FROM jobs j WHERE ${conditions.sql}
       ORDER BY ${sorting.clause} LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
    return toPage(rows, limit, (last) => sorting.placeOf(last));
  }
}

/** The filter as conditions on jobs `j`. */
function jobConditions(filter: JobFilter): SqlConditions {
  return new SqlConditions()
    .and(filter.deleted ? 'j.deleted_at IS NOT NULL' : 'j.deleted_at IS NULL')
    .andFor(filter.text, (words) => `j.search @@ search_query(${words})`)
    .andFor(filter.state, (state) => `j.state = ${state}`)
    .andFor(filter.location, (place) => `strpos(folded(j.posting ->> 'location'), folded(${place})) > 0`)
    .andFor(filter.department, (name) => `folded(j.posting ->> 'department') = folded(${name})`)
    .andFor(filter.createdAfter, (time) => `j.created_at > ${time}`)
    .andFor(filter.createdBefore, (time) => `j.created_at < ${time}`);
}
