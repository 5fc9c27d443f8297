import { Command } from '@nestjs/cqrs';

/** Forgets direct uploads of a day ago, and the files of those that were never completed. */
export class SweepUploads extends Command<void> {}
