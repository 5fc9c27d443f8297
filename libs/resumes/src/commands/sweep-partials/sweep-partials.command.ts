import { Command } from '@nestjs/cqrs';

/** Deletes what writers left in the store a day ago that were killed. Looks at every file: not for every hour. */
export class SweepPartials extends Command<void> {}
