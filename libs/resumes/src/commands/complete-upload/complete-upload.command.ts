import { Command } from '@nestjs/cqrs';
import type { UploadedResume } from '../upload-resume/upload-resume.command.js';

/** May be sent again: once it succeeded the answer stays the same. */
export class CompleteUpload extends Command<UploadedResume> {
  constructor(
    readonly uploadId: string,
    readonly completedBy: string,
  ) {
    super();
  }
}
