import { Command } from '@nestjs/cqrs';
import type { Readable } from 'node:stream';

/** What an upload answers; `duplicate` when these bytes were uploaded before and nothing new was stored. */
export interface UploadedResume {
  resumeId: string;
  backgroundJobId: string;
  duplicate: boolean;
}

export class UploadResume extends Command<UploadedResume> {
  constructor(
    readonly fileName: string,
    readonly content: Readable,
    readonly uploadedBy: string,
    /** What the bytes must hash to, where their sender said so. */
    readonly sha256: Buffer | null = null,
  ) {
    super();
  }
}
