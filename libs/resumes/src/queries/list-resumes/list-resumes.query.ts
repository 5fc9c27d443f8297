import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { ResumeState } from '../../resume.entity.js';
import { everyResume, type ResumeFilter } from '../../search/resume-filter.js';
import type { ResumeOrder } from '../../search/resume-order.js';

/** A resume without its content. */
export interface ResumeSummary {
  id: string;
  candidateId: string | null;
  backgroundJobId: string;
  state: ResumeState;
  fileName: string;
  name: string | null;
  /** Title of the most recent position. */
  title: string | null;
  location: string | null;
  experienceMonths: number | null;
  uploadedAt: Date;
}

/** `limit` 1 to 100. The order `relevance` needs a text in the filter. */
export class ListResumes extends Query<Page<ResumeSummary>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | null,
    readonly filter: ResumeFilter = everyResume,
    readonly order: ResumeOrder = 'newest',
  ) {
    super();
  }
}
