import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource, IsNull } from 'typeorm';
import { ResumeNotFound } from '../../resumes.errors.js';
import { Resume } from '../../resume.entity.js';
import { FindResume } from './find-resume.query.js';

@QueryHandler(FindResume)
export class FindResumeHandler implements IQueryHandler<FindResume> {
  constructor(private readonly database: DataSource) {}

  /** @throws ResumeNotFound */
  async execute({ resumeId }: FindResume): Promise<Resume> {
    const resume = await this.database.manager.findOne(Resume, {
      where: { id: resumeId, deletedAt: IsNull() },
    });
    if (!resume) throw new ResumeNotFound(resumeId);
    return resume;
  }
}
