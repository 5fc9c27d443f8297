import { toJsonResume, type JsonResume } from '#libs/parsing';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ResumeNotParsedYet } from '../../resumes.errors.js';
import { FindResume } from '../find-resume/find-resume.query.js';
import { ExportResume } from './export-resume.query.js';

@QueryHandler(ExportResume)
export class ExportResumeHandler implements IQueryHandler<ExportResume> {
  constructor(private readonly queries: QueryBus) {}

  /** @throws ResumeNotFound, ResumeNotParsedYet */
  async execute({ resumeId }: ExportResume): Promise<JsonResume> {
    const { parsed } = await this.queries.execute(new FindResume(resumeId));
    if (!parsed) throw new ResumeNotParsedYet(resumeId);
    return toJsonResume(parsed);
  }
}
