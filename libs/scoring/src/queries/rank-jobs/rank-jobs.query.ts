import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Band, Reason, RequirementVerdict } from '../../engine/explanation.js';

/** An open job's place for a resume. */
export interface MatchingJob {
  /** 1 for the best. */
  rank: number;
  jobId: string;
  title: string;
  location: string | null;
  scoreId: string;
  score: number;
  band: Band;
  mustsNotMet: number;
  /** The job or the resume changed since; a newer score is under way. */
  stale: boolean;
  strengths: Reason[];
  gaps: RequirementVerdict[];
  computedAt: Date;
}

/**
 * The open jobs a resume is scored for, those whose musts it does not miss first, then the best; `limit` 1 to 100; null as
 * model version means the champion.
 */
export class RankJobs extends Query<Page<MatchingJob>> {
  constructor(
    readonly resumeId: string,
    readonly limit: number,
    readonly cursor: string | null,
    readonly modelVersionId: string | null,
  ) {
    super();
  }
}
