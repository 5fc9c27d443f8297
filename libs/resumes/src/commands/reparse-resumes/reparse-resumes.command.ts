import { Command } from '@nestjs/cqrs';

/** How many resumes are read again by one call; `remaining` are left for further calls. */
export interface ReparsedResumes {
  backgroundJobId: string;
  resumes: number;
  remaining: number;
}

/**
 * Has resumes read again that an older parser read, at most 1,000, the oldest parser's first; null means older than the
 * present one.
 */
export class ReparseResumes extends Command<ReparsedResumes> {
  constructor(
    readonly parserVersionBefore: string | null,
    readonly askedBy: string,
  ) {
    super();
  }
}
