import { Command } from '@nestjs/cqrs';
import type { CandidateFacts } from '../../candidate.entity.js';

/** Sets what a recruiter knows better; resumes that come later leave it as it is. */
export class CorrectCandidate extends Command<void> {
  constructor(
    readonly candidateId: string,
    readonly facts: Partial<CandidateFacts>,
  ) {
    super();
  }
}
