import {
  DomainError,
  Logger,
  ObjectStore,
  StorageUnavailable,
  UnitOfWork,
  type StoredObject,
} from '#libs/platform';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { DirectUpload } from '../../direct-upload.entity.js';
import { UploadIncomplete, UploadNotFound } from '../../resumes.errors.js';
import { UploadResume, type UploadedResume } from '../upload-resume/upload-resume.command.js';
import { CompleteUpload } from './complete-upload.command.js';

/**
 * Makes a resume of what was put, by the same command as an upload through the API. It gets a copy under a key of its
 * own: the address of the upload is still good for some minutes, and must not change what was looked at.
 */
@CommandHandler(CompleteUpload)
export class CompleteUploadHandler implements ICommandHandler<CompleteUpload> {
  constructor(
    private readonly database: DataSource,
    private readonly store: ObjectStore,
    private readonly commands: CommandBus,
    private readonly work: UnitOfWork,
    private readonly log: Logger,
  ) {}

  /**
   * @throws UploadNotFound, also for somebody else's; UploadIncomplete when the bytes are not there; ResumeEmpty,
   *   ResumeFormatUnsupported, ResumeTooLarge, ResumeChecksumMismatch, after which other bytes may be put;
   *   StorageUnavailable
   */
  async execute({ uploadId, completedBy }: CompleteUpload): Promise<UploadedResume> {
    const upload = await this.find(uploadId, completedBy);
    const { resumeId, backgroundJobId } = upload;
    if (resumeId && backgroundJobId) return { resumeId, backgroundJobId, duplicate: false };
    const file = await this.store.open(upload.storageKey);
    if (!file) throw new UploadIncomplete(uploadId);
    const uploaded = await this.accept(upload, file);
    Object.assign(upload, { resumeId: uploaded.resumeId, backgroundJobId: uploaded.backgroundJobId });
    await this.work.run((tx) => tx.db.save(upload));
    await this.discard(upload);
    return uploaded;
  }

  private async find(id: string, startedBy: string): Promise<DirectUpload> {
    const upload = await this.database.manager.findOne(DirectUpload, { where: { id, startedBy } });
    if (!upload) throw new UploadNotFound(id);
    return upload;
  }

  private async accept(upload: DirectUpload, file: StoredObject): Promise<UploadedResume> {
    const { fileName, startedBy, contentSha256, sizeBytes } = upload;
    try {
      if (file.sizeBytes !== sizeBytes) throw new UploadIncomplete(upload.id);
      return await this.commands.execute(new UploadResume(fileName, file.content, startedBy, contentSha256));
    } catch (error) {
      if (file.content.errored) throw new StorageUnavailable(error);
      if (error instanceof DomainError && error.kind !== 'unavailable') await this.discard(upload);
      throw error;
    } finally {
      file.content.destroy();
    }
  }

  /** What stays behind, the sweeper finds. */
  private async discard({ storageKey }: DirectUpload): Promise<void> {
    await this.store
      .delete(storageKey)
      .catch((error: unknown) => this.log.failure('a completed upload is still in the store', error));
  }
}
