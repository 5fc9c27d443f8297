/** A file of the model is not where it should be. */
export class ModelFileMissing extends Error {
  override readonly name = 'ModelFileMissing';
  readonly code = 'model-file.missing';

  constructor(readonly file: string) {
    super(`${file} is missing. Restore the models folder of this release: check out its files again.`);
  }
}

/** A file of the model is there, but is not the one its manifest speaks of. */
export class ModelFileMismatch extends Error {
  override readonly name = 'ModelFileMismatch';
  readonly code = 'model-file.mismatch';

  constructor(
    readonly file: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(
      `${file} should be ${expected}, but is ${found}. ` +
        'Restore the file of this release; for a new model, write its hash into manifest.json and embed every stored text again.',
    );
  }
}
