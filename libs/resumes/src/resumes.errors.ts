import { acceptedFormats } from '#libs/parsing';
import { DomainError } from '#libs/platform';

export class ResumeNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'resume.not-found';

  constructor(id: string) {
    super(`There is no resume ${id}.`);
  }
}

export class ResumeEmpty extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'resume.empty';

  constructor() {
    super(`The file is empty. Send a file with content: ${acceptedFormats}.`);
  }
}

export class ResumeTooLarge extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'resume.too-large';

  constructor(limitBytes: number) {
    super(`The file is larger than ${limitBytes} bytes, the most that is accepted.`);
  }
}

export class ResumeFormatUnsupported extends DomainError {
  readonly kind = 'unsupported';
  readonly code = 'resume.unsupported-format';

  constructor() {
    super(`By its content the file is of no format that is read. Send ${acceptedFormats}.`);
  }
}

/** The same bytes are there under another id: two resumes of one content there never are. */
export class ResumeUploadedAgain extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'resume.uploaded-again';

  constructor(id: string) {
    super(`The content of resume ${id} was uploaded again meanwhile. Use that resume.`);
  }
}

export class ResumeChecksumMismatch extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'resume.checksum-mismatch';

  constructor() {
    super('The bytes that arrived are not those whose SHA-256 was announced. Send the file again.');
  }
}

export class UploadNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'upload.not-found';

  constructor(id: string) {
    super(`You have no upload ${id}. Uploads are forgotten after a day; start a new one.`);
  }
}

export class UploadIncomplete extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'upload.incomplete';

  constructor(id: string) {
    super(`The bytes of upload ${id} are not there. PUT them to its address first.`);
  }
}

export class ResumeNotParsedYet extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'resume.not-parsed';

  constructor(id: string) {
    super(`Resume ${id} is not parsed, so there is nothing to correct or to export. See its background job.`);
  }
}
