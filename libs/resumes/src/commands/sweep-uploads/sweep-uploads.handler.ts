import { ObjectStore } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { SweepUploads } from './sweep-uploads.command.js';

/** Longer than any address is good. */
const keepHours = 24;

@CommandHandler(SweepUploads)
export class SweepUploadsHandler implements ICommandHandler<SweepUploads> {
  constructor(
    private readonly database: DataSource,
    private readonly store: ObjectStore,
  ) {}

  /** The file goes first: a row without a file is found again, a file without a row is not. @throws StorageUnavailable */
  async execute(): Promise<void> {
    const old = await this.database.query<{ id: string; storage_key: string }[]>(
      `SELECT id, storage_key FROM direct_uploads
       WHERE started_at < now() - make_interval(hours => $1) ORDER BY started_at LIMIT 1000`,
      [keepHours],
    );
    for (const { id, storage_key } of old) {
      await this.store.delete(storage_key);
      await this.database.query('DELETE FROM direct_uploads WHERE id = $1', [id]);
    }
  }
}
