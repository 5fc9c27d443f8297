import { Command } from '@nestjs/cqrs';

export class DeleteResume extends Command<void> {
  constructor(readonly resumeId: string) {
    super();
  }
}
