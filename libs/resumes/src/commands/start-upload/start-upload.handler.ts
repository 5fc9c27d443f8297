import { Config, ObjectStore, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { DirectUpload } from '../../direct-upload.entity.js';
import { ResumeTooLarge } from '../../resumes.errors.js';
import { StartUpload, type StartedUpload } from './start-upload.command.js';

/** How long the bytes may take to start coming. */
const seconds = 15 * 60;

@CommandHandler(StartUpload)
export class StartUploadHandler implements ICommandHandler<StartUpload> {
  constructor(
    private readonly config: Config,
    private readonly store: ObjectStore,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws ResumeTooLarge, StorageUnavailable */
  async execute({ file, startedBy }: StartUpload): Promise<StartedUpload> {
    const { fileName, sizeBytes, mediaType, sha256 } = file;
    if (sizeBytes > this.config.uploadMaxBytes) throw new ResumeTooLarge(this.config.uploadMaxBytes);
    const upload = Object.assign(new DirectUpload(), {
      id: uuidv7(),
      fileName,
      mediaType,
      sizeBytes,
      contentSha256: sha256,
      storageKey: `uploads/${uuidv4()}`,
      startedBy,
      startedAt: new Date(),
    });
    const request = await this.store.signUpload(upload.storageKey, { sizeBytes, mediaType, seconds });
    await this.work.run((tx) => tx.db.save(upload));
    return { uploadId: upload.id, ...request };
  }
}
