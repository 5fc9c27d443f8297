import { Command } from '@nestjs/cqrs';

/**
 * Forgets direct uploads of a day ago, the files of those that were never completed, and what writers left that were
 * killed.
 */
export class SweepUploads extends Command<void> {}
