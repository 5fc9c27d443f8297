/** The demo cannot go on; the message says what is wrong and how to mend it. */
export class DemoFailure extends Error {
  /** @param evidence the last lines of the log that tells more */
  constructor(
    message: string,
    readonly evidence = '',
  ) {
    super(message);
  }
}
