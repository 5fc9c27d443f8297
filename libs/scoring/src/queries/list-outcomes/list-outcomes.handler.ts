import { FindJob } from '#libs/jobs';
import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource, LessThan } from 'typeorm';
import { Outcome } from '../../outcome.entity.js';
import { ListOutcomes } from './list-outcomes.query.js';

@QueryHandler(ListOutcomes)
export class ListOutcomesHandler implements IQueryHandler<ListOutcomes> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws JobNotFound, CursorInvalid */
  async execute({ jobId, candidateId, limit, cursor }: ListOutcomes): Promise<Page<Outcome>> {
    await this.queries.execute(new FindJob(jobId));
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const rows = await this.database.manager.find(Outcome, {
      where: {
        jobId,
        ...(candidateId && { candidateId }),
        ...(before && { id: LessThan(String(before)) }),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(rows, limit, (last) => [last.id]);
  }
}
