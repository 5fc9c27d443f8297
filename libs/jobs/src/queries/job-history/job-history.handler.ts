import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource, LessThan } from 'typeorm';
import { JobChange } from '../../job-change.entity.js';
import { JobNotFound } from '../../jobs.errors.js';
import { JobHistory } from './job-history.query.js';

@QueryHandler(JobHistory)
export class JobHistoryHandler implements IQueryHandler<JobHistory> {
  constructor(private readonly database: DataSource) {}

  /** @throws JobNotFound, CursorInvalid */
  async execute({ jobId, limit, cursor }: JobHistory): Promise<Page<JobChange>> {
    const [before] = cursor ? decodeCursor(cursor, ['integer']) : [null];
    const rows = await this.database.manager.find(JobChange, {
      where: before === null ? { jobId } : { jobId, version: LessThan(Number(before)) },
      order: { version: 'DESC' },
      take: limit + 1,
    });
    if (rows.length === 0 && before === null) throw new JobNotFound(jobId);
    return toPage(rows, limit, (last) => [last.version]);
  }
}
