export type ParseFailureCode =
  | 'corrupt_document'
  | 'encrypted'
  | 'no_text_layer'
  | 'unsupported_format'
  | 'too_large'
  | 'too_complex'
  | 'timed_out'
  | 'out_of_memory'
  | 'parser_crashed';

/** Why a document could not be parsed: a stable code, and a detail that never quotes the document. */
export class ParseFailure extends Error {
  override readonly name = 'ParseFailure';

  constructor(
    readonly code: ParseFailureCode,
    readonly detail: string,
    /** True when the same document may parse on another try: the fault is the machine's, not the document's. */
    readonly transient = false,
  ) {
    super(`${code}: ${detail}`);
  }
}
