import type { Readable } from 'node:stream';
import { DomainError } from '../errors/domain-error.js';

export class StorageUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'storage.unavailable';

  constructor(cause: unknown) {
    super('The file store does not answer. Nothing was stored; try again in a moment.', { cause });
  }
}

/** An object on its way out of the store. */
export interface StoredObject {
  sizeBytes: number;
  /** Read it to its end or destroy it: it holds a file or a connection. */
  content: Readable;
}

/** What a signed download is for, and for how long. */
export interface DownloadTerms {
  /** What the client's file is to be called. */
  fileName: string;
  mediaType: string;
  seconds: number;
}

/** What a signed upload has to be, exactly, and until when. */
export interface UploadTerms {
  sizeBytes: number;
  mediaType: string;
  seconds: number;
}

/** A request that whoever holds it may make of the store, without credentials. */
export interface SignedRequest {
  /** Absolute, or a path of the API where the API itself serves the store. */
  url: string;
  /** To be sent with it, as they are. */
  headers: Record<string, string>;
  expiresAt: Date;
}

/** Keeps uploaded files under keys of our making, private to the program. */
export abstract class ObjectStore {
  /**
   * Stores a stream whole or not at all.
   * @throws StorageUnavailable when the store fails; whatever error the stream itself ends with
   */
  abstract put(key: string, content: Readable, mediaType: string): Promise<void>;

  /** @returns null when there is no such object. @throws StorageUnavailable */
  abstract open(key: string): Promise<StoredObject | null>;

  /** @throws StorageUnavailable, also when there is no such object */
  abstract read(key: string): Promise<Uint8Array>;

  /** Deleting what is not there is no error. @throws StorageUnavailable */
  abstract delete(key: string): Promise<void>;

  /** A GET of one object, answered as an attachment. @throws StorageUnavailable */
  abstract signDownload(key: string, terms: DownloadTerms): Promise<SignedRequest>;

  /** A PUT of one object of that length and type, no other. @throws StorageUnavailable */
  abstract signUpload(key: string, terms: UploadTerms): Promise<SignedRequest>;
}
