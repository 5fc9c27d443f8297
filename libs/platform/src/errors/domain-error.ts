/** What kind of refusal an error is; the API maps each kind to one HTTP status. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'too-often'
  | 'precondition-failed'
  | 'unavailable';

/** One wrong place in the input: a JSON pointer into the body (or a `?name` of the query), a code, a sentence. */
export interface InputFault {
  pointer: string;
  code: string;
  detail: string;
}

/**
 * A refusal by a business rule. The message is for the client: what went wrong, where, what to do, no personal data.
 * In the API it becomes problem+json; in the worker it means "trying again will not help".
 */
export abstract class DomainError extends Error {
  abstract readonly kind: ErrorKind;
  /** Stable, such as `resume.not-found`. */
  abstract readonly code: string;
  readonly faults: readonly InputFault[] = [];
  /** Seconds until trying again may help; null when there is no telling. */
  readonly retryAfter: number | null = null;
}
