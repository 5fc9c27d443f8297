import type { ErrorEntry } from '../error-entry.js';

/** Signed addresses of files. */
export const fileEntries = {
  'file-link.invalid': {
    status: 403,
    meaning: 'The address was not made by the service, or was changed since.',
    remedy: 'Use addresses as they are given, with the method they are given for; ask for a new one.',
  },
  'file-link.expired': {
    status: 403,
    meaning: 'The address was good for some minutes, which are over.',
    remedy: 'Ask for a new one when you need the file.',
  },
  'file-link.body-mismatch': {
    status: 403,
    meaning: 'The body has another length or content type than was announced for it.',
    remedy: 'Send `content-length` and `content-type` as announced, or start an upload for what you send.',
  },
  'file-link.gone': {
    status: 404,
    meaning: 'The file of this address was deleted.',
    remedy: 'Check that the resume is still there.',
  },
} as const satisfies Record<string, ErrorEntry>;
