import { DomainError } from '#libs/platform';

export class CandidateNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'candidate.not-found';

  constructor(id: string) {
    super(`There is no candidate ${id}.`);
  }
}

export class CandidateEmailTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'candidate.email-taken';

  constructor() {
    super('Another candidate has this e-mail address. If they are one person, merge them.');
  }
}

export class CandidateDeleted extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'candidate.deleted';

  constructor(id: string) {
    super(`Candidate ${id} was deleted. Restore the candidate, and this resume with them.`);
  }
}

export class TagInvalid extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'candidate.tag-invalid';
  override readonly faults = [
    {
      pointer: '/tag',
      code: 'isTag',
      detail: '1 to 50 characters: letters, digits, spaces and . + # - _ & /',
    },
  ];

  constructor() {
    super('A tag has 1 to 50 characters: letters, digits, spaces and . + # - _ & /');
  }
}

export class TooManyTags extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'candidate.too-many-tags';

  constructor(most: number) {
    super(`A candidate has at most ${most} tags. Remove one first.`);
  }
}

export class NoteNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'note.not-found';

  constructor(id: string) {
    super(`There is no note ${id} on this candidate.`);
  }
}

export class NoteOfAnotherAuthor extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'note.of-another-author';

  constructor() {
    super('Only who wrote a note may change it.');
  }
}

/** Says who the candidate is now. */
export class CandidateMerged extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'candidate.merged';

  constructor(
    id: string,
    readonly mergedInto: string,
  ) {
    super(`Candidate ${id} was merged into ${mergedInto}. Use that id.`);
  }
}

export class CandidateMergedIntoItself extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'candidate.merged-into-itself';
  override readonly faults = [
    {
      pointer: '/from',
      code: 'isAnother',
      detail: 'from must be another candidate than the one in the path',
    },
  ];

  constructor() {
    super('A candidate cannot be merged into itself. Name the other one in `from`.');
  }
}
