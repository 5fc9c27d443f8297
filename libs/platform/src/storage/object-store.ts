import type { Readable } from 'node:stream';
import { DomainError } from '../errors/domain-error.js';

export class StorageUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'storage.unavailable';

  constructor(cause: unknown) {
    super('The file store does not answer. Nothing was stored; try again in a moment.', { cause });
  }
}

/** Keeps uploaded files under keys of our making, private to the program. */
export abstract class ObjectStore {
  /**
   * Stores a stream whole or not at all.
   * @throws StorageUnavailable when the store fails; whatever error the stream itself ends with
   */
  abstract put(key: string, content: Readable, mediaType: string): Promise<void>;

  /** @throws StorageUnavailable, also when there is no such object */
  abstract read(key: string): Promise<Uint8Array>;

  /** Deleting what is not there is no error. @throws StorageUnavailable */
  abstract delete(key: string): Promise<void>;
}
