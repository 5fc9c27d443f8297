import { DiskStore, ObjectStore } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SweepPartials } from './sweep-partials.command.js';

/** Longer than any upload takes. */
const keepMs = 24 * 3_600_000;

@CommandHandler(SweepPartials)
export class SweepPartialsHandler implements ICommandHandler<SweepPartials> {
  constructor(private readonly store: ObjectStore) {}

  /** A bucket shows a file only when it is whole, and ends unfinished uploads by a rule of its own. @throws StorageUnavailable */
  async execute(): Promise<void> {
    if (this.store instanceof DiskStore) await this.store.sweepPartials(new Date(Date.now() - keepMs));
  }
}
