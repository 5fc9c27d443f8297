import { Command } from '@nestjs/cqrs';

/** Every attempt to parse the resume met a fault of ours; it ends as failed, and may be uploaded again. */
export class AbandonResume extends Command<void> {
  constructor(readonly resumeId: string) {
    super();
  }
}
