import type { ParseFailureCode } from '#libs/parsing';
import type { ErrorEntry } from '../error-entry.js';

/** Why a document could not be parsed: the `failure` of a resume and the `error` of its background job. */
export const parsingEntries = {
  corrupt_document: {
    status: null,
    meaning: 'The file is damaged and cannot be read.',
    remedy: 'Export it again and upload the new file.',
  },
  encrypted: {
    status: null,
    meaning: 'The file is protected by a password.',
    remedy: 'Remove the password and upload it again.',
  },
  no_text_layer: {
    status: null,
    meaning: 'The file has pictures of text but no text.',
    remedy: 'Run text recognition over it, or upload the document it was printed from.',
  },
  unsupported_format: {
    status: null,
    meaning: 'The file turned out to be of no format that is read.',
    remedy: 'Send PDF, DOCX, ODT, RTF, HTML or TXT.',
  },
  too_large: {
    status: null,
    meaning: 'Unpacked, the document is larger than is read.',
    remedy: 'Upload a shorter document, or one with fewer and smaller parts.',
  },
  too_complex: {
    status: null,
    meaning: 'The document is built from more parts, or more deeply nested, than is read.',
    remedy: 'Export it again from a word processor and upload the new file.',
  },
  timed_out: {
    status: null,
    meaning: 'Reading the document took longer than is allowed.',
    remedy: 'Export it again, simpler or shorter, and upload the new file.',
  },
  out_of_memory: {
    status: null,
    meaning: 'Reading the document took more memory than is allowed.',
    remedy: 'Export it again, simpler or shorter, and upload the new file.',
  },
  parser_crashed: {
    status: null,
    meaning: 'The parser failed on this document, every attempt of it.',
    remedy: 'Export it again and upload the new file; ask for help with the resume’s id.',
  },
  attempts_exhausted: {
    status: null,
    meaning: 'Reading the document failed on our side, every attempt of it.',
    remedy: 'Upload it again; ask for help with the resume’s id when it fails again.',
  },
} as const satisfies Record<ParseFailureCode | 'attempts_exhausted', ErrorEntry>;
