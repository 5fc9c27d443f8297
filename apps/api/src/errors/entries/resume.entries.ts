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
  'resume.checksum-mismatch': {
    status: 422,
    meaning: 'The bytes that arrived do not have the SHA-256 that was announced for them.',
    remedy: 'Put the file again; check that the hash is of the bytes that are sent.',
  },
  'upload.not-found': {
    status: 404,
    meaning: 'You started no upload with this id, or did so more than a day ago.',
    remedy: 'Start a new upload.',
  },
  'upload.incomplete': {
    status: 409,
    meaning: 'The bytes of the upload are not in the store.',
    remedy: 'PUT them to the address of the upload, with its headers, and complete it then.',
  },
  'candidate.not-found': {
    status: 404,
    meaning:
      'There is no candidate with this id, the candidate was deleted, or none of their resumes is left.',
    remedy: 'Check the id; take it from a ranking or a resume.',
  },
  'resume.uploaded-again': {
    status: 409,
    meaning: 'The bytes of this resume were uploaded anew while it was deleted or had failed.',
    remedy: 'Use the newer resume; find it by uploading the file once more: the answer has its id.',
  },
  'archive.unreadable': {
    status: 422,
    meaning: 'The zip archive is damaged or encrypted, or packed in a way that is not read.',
    remedy: 'Pack it again without a password, or send the documents themselves.',
  },
  'archive.beyond-measure': {
    status: 413,
    meaning: 'The zip archive inflates beyond measure, or its entries overlap.',
    remedy: 'Send the documents themselves.',
  },
  'batch.too-many-files': {
    status: 413,
    meaning: 'The batch has more files than one may have, those in archives counted.',
    remedy: 'Send the rest in another batch.',
  },
  'batch.too-large': {
    status: 413,
    meaning: 'The batch has more bytes than one may have.',
    remedy: 'Send the rest in another batch.',
  },
  'resume.not-parsed': {
    status: 409,
    meaning: 'The resume is not parsed yet, or could not be, so there is nothing to correct or to export.',
    remedy: 'Follow its background job; if it failed, upload another file or have it parsed again.',
  },
  'candidate.email-taken': {
    status: 409,
    meaning: 'Another candidate has this e-mail address.',
    remedy: 'Find them by the address. If they are one person, merge them.',
  },
  'candidate.deleted': {
    status: 409,
    meaning: 'The resume belongs to a candidate who was deleted.',
    remedy: 'Restore the candidate first.',
  },
  'candidate.merged': {
    status: 409,
    meaning: 'The candidate was found to be another one: the two were merged.',
    remedy: 'Use the id that the detail names; GET /api/v1/candidates/{id} leads there by itself.',
  },
  'candidate.merged-into-itself': {
    status: 400,
    meaning: 'Both candidates of a merge are the same one.',
    remedy: 'Name the other candidate in `from`.',
  },
  'candidate.tag-invalid': {
    status: 400,
    meaning: 'The tag is empty, too long or has characters that tags do not have.',
    remedy: 'Send 1 to 50 of these: letters, digits, spaces, and the signs . + # - _ & / alone.',
  },
  'candidate.too-many-tags': {
    status: 409,
    meaning: 'The candidate has as many tags as there may be.',
    remedy: 'Remove one first.',
  },
  'note.not-found': {
    status: 404,
    meaning: 'The candidate has no note with this id.',
    remedy: 'Take the id from GET /api/v1/candidates/{id}/notes.',
  },
  'note.of-another-author': {
    status: 403,
    meaning: 'Somebody else wrote the note.',
    remedy: 'Write a note of your own.',
  },
} as const satisfies Record<string, ErrorEntry>;
