import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '../errors/domain-error.js';

/** What is to be changed is not what the client has seen. */
export class PreconditionFailed extends DomainError {
  readonly kind = 'precondition-failed';
  readonly code = 'request.precondition-failed';

  constructor() {
    super('It has changed since you read it: `If-Match` does not hold. Read it again and decide anew.');
  }
}

const calls = new AsyncLocalStorage<ReadonlySet<number>>();

/** Runs a call that may change only what is of one of these versions. */
export function whenVersionIs<T>(versions: ReadonlySet<number>, call: () => T): T {
  return calls.run(versions, call);
}

/** Call it with the row locked. @throws PreconditionFailed when the present call wants another version */
export function checkVersion(version: number): void {
  const wanted = calls.getStore();
  if (wanted && !wanted.has(version)) throw new PreconditionFailed();
}
