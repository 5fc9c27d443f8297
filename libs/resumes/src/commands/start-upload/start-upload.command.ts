import type { MediaType } from '#libs/parsing';
import type { SignedRequest } from '#libs/platform';
import { Command } from '@nestjs/cqrs';

/** Where the bytes are to be put. */
export interface StartedUpload extends SignedRequest {
  uploadId: string;
}

export interface AnnouncedFile {
  fileName: string;
  sizeBytes: number;
  mediaType: MediaType;
  /** Checked when the upload is completed. */
  sha256: Buffer | null;
}

export class StartUpload extends Command<StartedUpload> {
  constructor(
    readonly file: AnnouncedFile,
    readonly startedBy: string,
  ) {
    super();
  }
}
