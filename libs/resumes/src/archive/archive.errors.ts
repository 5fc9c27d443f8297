import { DomainError } from '#libs/platform';

export class ArchiveUnreadable extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'archive.unreadable';

  constructor() {
    super(
      'The zip archive is damaged or encrypted, or packed in a way that is not read. Pack it again, without a password.',
    );
  }
}

export class ArchiveBeyondMeasure extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'archive.beyond-measure';

  constructor() {
    super('The zip archive inflates beyond measure, or its entries overlap. Send the documents themselves.');
  }
}

export class BatchTooManyFiles extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'batch.too-many-files';

  constructor(most: number) {
    super(`A batch has at most ${most} files, those in archives counted. Send the rest in another one.`);
  }
}

export class BatchTooLarge extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'batch.too-large';

  constructor(mostBytes: number) {
    super(`A batch has at most ${mostBytes} bytes. Send the rest in another one.`);
  }
}
