import { toJsonResume, type ParsedResume } from '#libs/parsing';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { resumeConditions } from '../../search/resume-conditions.js';
import { SkillTaxonomy } from '../../skill-taxonomy.js';
import { summaryColumns } from '../list-resumes/summary-columns.sql.js';
import { ExportResumes, type ExportedResume } from './export-resumes.query.js';

/** A page in memory; whole resumes are up to a megabyte each. */
const pageSize = 100;

type Row = Omit<ExportedResume, 'resume'> & { parsed: ParsedResume | null };

const columns = `${summaryColumns}, c.email, c.phone, r.parsed_at AS "parsedAt",
  ARRAY(SELECT coalesce(s ->> 'normalized', s ->> 'value') FROM jsonb_array_elements(r.parsed -> 'skills') s) AS skills,
  coalesce(texts_at(r.parsed, '$.languages[*].name.value'), '{}') AS languages,
  ARRAY(SELECT t.tag FROM candidate_tags t WHERE t.candidate_id = c.id ORDER BY t.tag) AS tags`;

@QueryHandler(ExportResumes)
export class ExportResumesHandler implements IQueryHandler<ExportResumes> {
  constructor(
    private readonly database: DataSource,
    private readonly taxonomy: SkillTaxonomy,
  ) {}

  /** The first page is read at once, so that what is wrong shows before anything is sent. */
  async execute(query: ExportResumes): Promise<AsyncIterable<ExportedResume>> {
    return this.from(await this.page(query, null), query);
  }

  private async *from(first: Row[], query: ExportResumes): AsyncGenerator<ExportedResume> {
    for (let page = first; page.length > 0; page = await this.page(query, page.at(-1)!.id)) {
      for (const { parsed, ...row } of page) yield { ...row, resume: parsed && toJsonResume(parsed) };
      if (page.length < pageSize) return;
    }
  }

  private page({ filter, whole }: ExportResumes, before: string | null): Promise<Row[]> {
    const conditions = resumeConditions(filter, this.taxonomy).andFor(before, (id) => `r.id < ${id}`);
    return this.database.query<Row[]>(
      `SELECT ${columns}, ${whole ? 'r.parsed' : 'NULL AS parsed'}
       FROM resumes r LEFT JOIN candidates c ON c.id = r.candidate_id
       WHERE ${conditions.sql} ORDER BY r.id DESC LIMIT ${pageSize}`,
      conditions.values,
    );
  }
}
