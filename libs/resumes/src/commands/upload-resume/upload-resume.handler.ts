import { BackgroundJob, Config, Logger, ObjectStore, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { isContentTaken } from '../../refuse-taken-content.js';
import { ResumeUploaded } from '../../events/resume-uploaded.event.js';
import { Resume } from '../../resume.entity.js';
import { ResumeChecksumMismatch } from '../../resumes.errors.js';
import { inspect, type InspectedContent } from './inspected-content.js';
import { UploadResume, type UploadedResume } from './upload-resume.command.js';

/**
 * Streams the file to the store, then writes resume, background job and event in one transaction. The same bytes as a
 * resume that is there and did not fail are not stored again: their sender gets the ids of the first upload.
 */
@CommandHandler(UploadResume)
export class UploadResumeHandler implements ICommandHandler<UploadResume> {
  constructor(
    private readonly config: Config,
    private readonly store: ObjectStore,
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly log: Logger,
  ) {}

  /** @throws ResumeEmpty, ResumeFormatUnsupported, ResumeTooLarge, ResumeChecksumMismatch, StorageUnavailable */
  async execute({ fileName, content, uploadedBy, sha256 }: UploadResume): Promise<UploadedResume> {
    const file = await inspect(content, this.config.uploadMaxBytes);
    const storageKey = `resumes/${uuidv4()}`;
    await this.store.put(storageKey, file.stream, file.mediaType);
    const resume = this.build(fileName, uploadedBy, storageKey, file);
    try {
      if (sha256?.equals(resume.contentSha256) === false) throw new ResumeChecksumMismatch();
      const answer = await this.save(resume);
      if (answer.duplicate) await this.discard(storageKey);
      return answer;
    } catch (error) {
      await this.discard(storageKey);
      throw error;
    }
  }

  /**
   * Deletes the file unless its resume is there after all: a commit whose answer got lost may have happened. When that
   * cannot be told the file stays, since a file too many is better than a resume without its file.
   */
  private async discard(storageKey: string): Promise<void> {
    try {
      const kept = await this.database.query<unknown[]>('SELECT FROM resumes WHERE storage_key = $1', [
        storageKey,
      ]);
      if (kept.length === 0) await this.store.delete(storageKey);
    } catch (error) {
      this.log.failure('a file without a resume may be left in the store', error);
    }
  }

  private build(fileName: string, uploadedBy: string, storageKey: string, file: InspectedContent): Resume {
    const { sizeBytes, sha256 } = file.measured();
    return Object.assign(new Resume(), {
      id: uuidv7(),
      backgroundJobId: uuidv7(),
      state: 'uploaded' as const,
      version: 0,
      corrections: {},
      fileName,
      mediaType: file.mediaType,
      sizeBytes,
      contentSha256: sha256,
      storageKey,
      uploadedBy,
      uploadedAt: new Date(),
    });
  }

  private async save(resume: Resume): Promise<UploadedResume> {
    const known = await this.findKnown(resume);
    if (known) return known;
    try {
      return await this.insert(resume);
    } catch (error) {
      // Two uploads of the same bytes at once: the index lets one in, the other answers with its ids.
      const raced = isContentTaken(error) ? await this.findKnown(resume) : null;
      if (!raced) throw error;
      return raced;
    }
  }

  private insert(resume: Resume): Promise<UploadedResume> {
    const { id: resumeId, backgroundJobId } = resume;
    return this.work.run(async (tx) => {
      await tx.db.save(
        BackgroundJob.queue(backgroundJobId, 'resume.process', resume.uploadedBy, resume.uploadedAt),
      );
      await tx.db.save(resume);
      await tx.record(new ResumeUploaded(resumeId, backgroundJobId));
      return { resumeId, backgroundJobId, duplicate: false };
    });
  }

  private async findKnown({ contentSha256 }: Resume): Promise<UploadedResume | null> {
    const rows = await this.database.query<{ id: string; background_job_id: string }[]>(
      `SELECT id, background_job_id FROM resumes
       WHERE content_sha256 = $1 AND deleted_at IS NULL AND state <> 'failed'`,
      [contentSha256],
    );
    const first = rows[0];
    return first ? { resumeId: first.id, backgroundJobId: first.background_job_id, duplicate: true } : null;
  }
}
