import { Command } from '@nestjs/cqrs';

export class ParseResume extends Command<void> {
  constructor(readonly resumeId: string) {
    super();
  }
}
