import { DomainError } from '#libs/platform';

export class ScoreNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'score.not-found';

  constructor(id: string) {
    super(`There is no score ${id}.`);
  }
}

export class ResumeNotParsed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'score.resume-not-parsed';

  constructor(id: string) {
    super(
      `Resume ${id} is not parsed, so it cannot be scored. Its background job says how far it is or why it failed.`,
    );
  }
}

export class ModelNotRunnable extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'model.not-runnable';

  constructor(name: string, version: number) {
    super(
      `Model ${name} ${version} belongs to another release of the engine; its stored scores can be read, new ones not made.`,
    );
  }
}

export class ResumeOfNobody extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'score.resume-of-nobody';

  constructor(id: string) {
    super(
      `Resume ${id} does not tell whose it is. Say so by PATCH /api/v1/resumes/${id}, such as {"contact": {"name": "…"}}.`,
    );
  }
}

export class ResumeNotCurrent extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'score.resume-not-current';

  constructor(id: string) {
    super(
      `Resume ${id} is not its candidate's current one, or it or the job changed this moment. Score the current resume.`,
    );
  }
}

export class MatchPoolTooLarge extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'match.pool-too-large';

  constructor(megabytes: number) {
    super(
      `The candidates do not fit into the ${megabytes} MB that matching may take in memory. ` +
        'Raise MATCH_MEMORY_MB; rankings of scored candidates are at /jobs/{id}/candidates.',
    );
  }
}

export class ScoreOfAnotherPair extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'outcome.score-of-another-pair';

  constructor(id: string) {
    super(
      `Score ${id} is not this candidate's for this job. Leave \`scoreId\` out or give the one that was shown.`,
    );
  }
}
