import { toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { resumeConditions } from '../../search/resume-conditions.js';
import { resumeOrder } from '../../search/resume-order.js';
import { SkillTaxonomy } from '../../skill-taxonomy.js';
import { ListResumes, type ResumeSummary } from './list-resumes.query.js';
import { summaryColumns } from './summary-columns.sql.js';

type Row = ResumeSummary & { key: string | number | null };

const ofAll = 'resumes r LEFT JOIN candidates c ON c.id = r.candidate_id';

/** Candidates lie in the order of their names and resumes do not, so that order begins with the candidates. */
const ofSomebody = 'candidates c JOIN resumes r ON r.candidate_id = c.id';
const ofNobody = `(SELECT NULL::text AS name, NULL::text COLLATE "C" AS sort_name) AS c
  JOIN resumes r ON r.candidate_id IS NULL`;

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
    const most = conditions.bind(limit + 1);
    const from = (source: string): string => `
      SELECT ${summaryColumns}, ${sorting.column} FROM ${source} WHERE ${conditions.sql}
      ORDER BY ${sorting.clause} LIMIT ${most}`;
    const rows = await this.database.query<Row[]>(
      order === 'name'
        ? `(${from(ofSomebody)}) UNION ALL (${from(ofNobody)}) ORDER BY key, id LIMIT ${most}`
        : from(ofAll),
      conditions.values,
    );
    const page = toPage(rows, limit, (last) => sorting.placeOf(last));
    return { ...page, data: page.data.map(({ key: _key, ...resume }) => resume) };
  }
}
