import { ObjectStore } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource, IsNull } from 'typeorm';
import { Resume } from '../../resume.entity.js';
import { ResumeNotFound } from '../../resumes.errors.js';
import { SignResumeFile, type SignedResumeFile } from './sign-resume-file.query.js';

const seconds = 5 * 60;

@QueryHandler(SignResumeFile)
export class SignResumeFileHandler implements IQueryHandler<SignResumeFile> {
  constructor(
    private readonly database: DataSource,
    private readonly store: ObjectStore,
  ) {}

  /** @throws ResumeNotFound, StorageUnavailable */
  async execute({ resumeId }: SignResumeFile): Promise<SignedResumeFile> {
    const resume = await this.database.manager.findOne(Resume, {
      select: { fileName: true, mediaType: true, sizeBytes: true, storageKey: true },
      where: { id: resumeId, deletedAt: IsNull() },
    });
    if (!resume) throw new ResumeNotFound(resumeId);
    const { fileName, mediaType, sizeBytes, storageKey } = resume;
    const request = await this.store.signDownload(storageKey, { fileName, mediaType, seconds });
    return { ...request, fileName, mediaType, sizeBytes };
  }
}
