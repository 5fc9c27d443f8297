import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { JobAction, JobChange } from '../../job-change.entity.js';
import { JobNotFound } from '../../jobs.errors.js';
import { differences, type Difference } from '../../posting/posting-differences.js';
import type { Posting } from '../../posting/posting.js';
import { JobHistory, type JobHistoryEntry } from './job-history.query.js';

type Row = Omit<JobChange, 'jobId'> & { before: Posting | null };

@QueryHandler(JobHistory)
export class JobHistoryHandler implements IQueryHandler<JobHistory> {
  constructor(private readonly database: DataSource) {}

  /** @throws JobNotFound, CursorInvalid */
  async execute({ jobId, limit, cursor }: JobHistory): Promise<Page<JobHistoryEntry>> {
    const [before] = cursor ? decodeCursor(cursor, ['integer']) : [null];
    const rows = await this.database.query<Row[]>(
      `SELECT h.version, h.action, h.posting, h.changed_fields AS "changedFields", h.changed_by AS "changedBy",
              h.changed_at AS "changedAt", p.posting AS before
       FROM job_history h LEFT JOIN job_history p ON p.job_id = h.job_id AND p.version = h.version - 1
       WHERE h.job_id = $1 AND ($2::int IS NULL OR h.version < $2) ORDER BY h.version DESC LIMIT $3`,
      [jobId, before, limit + 1],
    );
    if (rows.length === 0 && before === null) throw new JobNotFound(jobId);
    const page = toPage(rows, limit, (last) => [last.version]);
    return { ...page, data: page.data.map(entryOf) };
  }
}

const entryOf = ({ before, ...change }: Row): JobHistoryEntry => ({
  ...change,
  differences: stateDifferences[change.action] ?? (before ? differences(before, change.posting) : []),
});

/** What a change says that left the posting alone. */
const stateDifferences: Partial<Record<JobAction, Difference[]>> = {
  closed: [{ pointer: '/state', from: 'open', to: 'closed' }],
  reopened: [{ pointer: '/state', from: 'closed', to: 'open' }],
};
