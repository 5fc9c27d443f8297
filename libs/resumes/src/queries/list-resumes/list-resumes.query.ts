import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { ResumeState } from '../../resume.entity.js';

/** A resume without its content. */
export interface ResumeSummary {
  id: string;
  candidateId: string | null;
  backgroundJobId: string;
  state: ResumeState;
  fileName: string;
  name: string | null;
  uploadedAt: Date;
}

/** Newest first; `limit` 1 to 100. */
export class ListResumes extends Query<Page<ResumeSummary>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | null,
    readonly state: ResumeState | null,
  ) {
    super();
  }
}
