import { toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { resumeConditions } from '../../search/resume-conditions.js';
import { resumeOrder } from '../../search/resume-order.js';
import { SkillTaxonomy } from '../../skill-taxonomy.js';
import { ListResumes, type ResumeSummary } from './list-resumes.query.js';
import { summaryColumns } from './summary-columns.sql.js';

type Row = ResumeSummary & { key: string | number | null };

@QueryHandler(ListResumes)
export class ListResumesHandler implements IQueryHandler<ListResumes> {
  constructor(
    private readonly database: DataSource,
    private readonly taxonomy: SkillTaxonomy,
  ) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor, filter, order }: ListResumes): Promise<Page<ResumeSummary>> {
    const conditions = resumeConditions(filter, this.taxonomy);
    const sorting = resumeOrder(order, filter.text, conditions);
    if (cursor !== null) sorting.startAfter(cursor, conditions);
    const rows = await this.database.query<Row[]>(
      `SELECT ${summaryColumns}, ${sorting.column}
       FROM resumes r LEFT JOIN candidates c ON c.id = r.candidate_id
       WHERE ${conditions.sql}
       ORDER BY ${sorting.clause} LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
    const page = toPage(rows, limit, (last) => sorting.placeOf(last));
    return { ...page, data: page.data.map(({ key: _key, ...resume }) => resume) };
  }
}
