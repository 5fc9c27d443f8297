import { Command } from '@nestjs/cqrs';

export class DeleteJob extends Command<void> {
  constructor(
    readonly jobId: string,
    readonly deletedBy: string,
  ) {
    super();
  }
}
