import { authEntries } from './entries/auth.entries.js';
import { fileEntries } from './entries/file.entries.js';
import { jobEntries } from './entries/job.entries.js';
import { parsingEntries } from './entries/parsing.entries.js';
import { requestEntries } from './entries/request.entries.js';
import { resumeEntries } from './entries/resume.entries.js';
import { scoreEntries } from './entries/score.entries.js';
import { serviceEntries } from './entries/service.entries.js';
import { webhookEntries } from './entries/webhook.entries.js';
import type { ErrorEntry } from './error-entry.js';

/** Every stable code there is; a test holds the errors of the program to it. */
export const errorCatalogue = {
  ...requestEntries,
  ...authEntries,
  ...resumeEntries,
  ...fileEntries,
  ...jobEntries,
  ...scoreEntries,
  ...parsingEntries,
  ...webhookEntries,
  ...serviceEntries,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

/** @returns null when no error has this code */
export function entryOf(code: string): ErrorEntry | null {
  return Object.hasOwn(errorCatalogue, code) ? errorCatalogue[code as ErrorCode] : null;
}

/** Where a code is explained: the `type` of a problem, a path on the server that answered. */
export const errorPage = (code: string): string => `/errors/${code}`;
