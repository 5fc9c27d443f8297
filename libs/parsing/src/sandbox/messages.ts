import type { ParseFailureCode } from '../parse-failure.js';
import type { ParsedResume } from '../parsed-resume.js';

/** What the sandbox sends to a parse process. */
export interface ParseRequest {
  bytes: Uint8Array;
  receivedOn: string;
}

/** What a parse process answers. */
export type ParseReply = { resume: ParsedResume } | { failure: { code: ParseFailureCode; detail: string } };
