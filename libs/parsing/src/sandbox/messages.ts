import type { ParseFailureCode } from '../parse-failure.js';
import type { ParsedResume } from '../parsed-resume.js';

/** What the sandbox sends to a parse process that is ready. */
export interface ParseRequest {
  bytes: Uint8Array;
  receivedOn: string;
  maxBytes: number;
  /** Also draw how the document was understood. */
  draw: boolean;
}

/** What a parse process says first: that it is ready, or why it cannot be. */
export type StartReport = { ready: true } | { startFault: string };

/** What was read of a document. */
export interface ParseSuccess {
  resume: ParsedResume;
  /** There when it was asked for. */
  svg?: string;
}

/** What a parse process answers to a request. */
export type ParseReply = ParseSuccess | { failure: { code: ParseFailureCode; detail: string } };
