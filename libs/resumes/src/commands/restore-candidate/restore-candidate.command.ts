import { Command } from '@nestjs/cqrs';

/** Brings a deleted candidate back, with the resumes that were deleted with them. */
export class RestoreCandidate extends Command<void> {
  constructor(readonly candidateId: string) {
    super();
  }
}
