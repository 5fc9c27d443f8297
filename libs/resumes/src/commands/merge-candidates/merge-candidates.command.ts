import { Command } from '@nestjs/cqrs';

/** Makes one candidate of two: the resumes, notes and tags of `fromId` become those of `candidateId`. */
export class MergeCandidates extends Command<void> {
  constructor(
    readonly candidateId: string,
    readonly fromId: string,
    readonly mergedBy: string,
  ) {
    super();
  }
}
