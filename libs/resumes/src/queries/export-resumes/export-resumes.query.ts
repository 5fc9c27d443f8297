import type { JsonResume } from '#libs/parsing';
import { Query } from '@nestjs/cqrs';
import type { ResumeFilter } from '../../search/resume-filter.js';
import type { ResumeSummary } from '../list-resumes/list-resumes.query.js';

/** A resume as it leaves the house. */
export interface ExportedResume extends ResumeSummary {
  email: string | null;
  phone: string | null;
  skills: string[];
  languages: string[];
  tags: string[];
  parsedAt: Date | null;
  /** Where the whole resume was asked for and it is parsed; else null. */
  resume: JsonResume | null;
}

/** Every resume that passes the filter, newest first, read as it is taken: memory stays at one page. */
export class ExportResumes extends Query<AsyncIterable<ExportedResume>> {
  constructor(
    readonly filter: ResumeFilter,
    /** With the resume after the JSON Resume schema. */
    readonly whole: boolean,
  ) {
    super();
  }
}
