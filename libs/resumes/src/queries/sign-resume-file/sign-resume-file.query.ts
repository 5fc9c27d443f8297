import type { SignedRequest } from '#libs/platform';
import { Query } from '@nestjs/cqrs';

/** A file to be fetched by an address, and what it is. */
export interface SignedResumeFile extends SignedRequest {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
}

/** An address of the file a resume was read from, good for five minutes. */
export class SignResumeFile extends Query<SignedResumeFile> {
  constructor(readonly resumeId: string) {
    super();
  }
}
