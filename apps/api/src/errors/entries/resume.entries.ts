import type { ErrorEntry } from '../error-entry.js';

/** Resumes and the people they are of. */
export const resumeEntries = {
  'resume.not-found': {
    status: 404,
    meaning: 'There is no resume with this id, or it was deleted.',
    remedy: 'Check the id.',
  },
  'resume.empty': {
    status: 422,
    meaning: 'The file has no bytes.',
    remedy: 'Send the document itself; check that it was read before it was sent.',
  },
  'resume.too-large': {
    status: 413,
    meaning: 'The file is larger than is accepted.',
    remedy: 'Send a smaller one: export it again with smaller pictures.',
  },
  'resume.unsupported-format': {
    status: 415,
    meaning: 'By its content, not its name, the file is of no format that is read.',
    remedy: 'Send PDF, DOCX, ODT, RTF, HTML or TXT.',
  },
  'candidate.not-found': {
    status: 404,
    meaning: 'There is no candidate with this id, or none of their resumes is left.',
    remedy: 'Check the id; take it from a ranking or a resume.',
  },
} as const satisfies Record<string, ErrorEntry>;
