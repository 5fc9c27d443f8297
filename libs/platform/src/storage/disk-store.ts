import { randomUUID } from 'node:crypto';
import { createWriteStream, type Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileLinkBodyMismatch, FileLinkGone } from './file-link.errors.js';
import { FileLinks, type FileLink } from './file-links.js';
import { linkSecret } from './link-secret.js';
import {
  ObjectStore,
  StorageUnavailable,
  type DownloadTerms,
  type SignedRequest,
  type StoredObject,
  type UploadTerms,
} from './object-store.js';

const partialSuffix = '.partial';

type Query = Readonly<Record<string, unknown>>;

/**
 * Files in a folder only this user may read; a file appears under its key only when it is whole. Its signed addresses
 * are the API's: a route there hands what comes to {@link download} and {@link upload}.
 */
export class DiskStore extends ObjectStore {
  private readonly links: () => Promise<FileLinks>;

  constructor(private readonly directory: string) {
    super();
    let opened: Promise<FileLinks> | undefined;
    this.links = () =>
      (opened ??= linkSecret(directory).then(
        (secret) => new FileLinks(secret),
        (error: unknown) => {
          opened = undefined;
          throw new StorageUnavailable(error);
        },
      ));
  }

  async put(key: string, content: Readable): Promise<void> {
    const path = this.path(key);
    const partial = `${path}.${randomUUID()}${partialSuffix}`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(partial, { mode: 0o600, flush: true }));
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true }).catch(() => undefined);
      throw isSystemError(error) ? new StorageUnavailable(error) : error;
    }
  }

  async open(key: string): Promise<StoredObject | null> {
    try {
      const file = await open(this.path(key));
      const { size } = await file.stat();
      return { sizeBytes: size, content: file.createReadStream() };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new StorageUnavailable(error);
    }
  }

  async read(key: string): Promise<Uint8Array> {
    try {
      return await readFile(this.path(key));
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  async delete(key: string): Promise<void> {
    try {
      await rm(this.path(key), { force: true });
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  /**
   * Deletes what writers left that were killed before their file was whole.
   * @param before those that nobody has written to since then
   * @returns how many this call deleted; @throws StorageUnavailable
   */
  async sweepPartials(before: Date): Promise<number> {
    try {
      const nothingYet: Dirent[] = [];
      const options = { recursive: true, withFileTypes: true } as const;
      const entries = await unlessGone(readdir(this.directory, options), nothingYet);
      let swept = 0;
      for (const entry of entries) {
        if (!entry.isFile() || !entry.name.endsWith(partialSuffix)) continue;
        const path = join(entry.parentPath, entry.name);
        if (await unlessGone(deleteOlder(path, before), false)) swept++; // gone: it is whole by now, or swept by another
      }
      return swept;
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  signDownload(key: string, { fileName, mediaType, seconds }: DownloadTerms): Promise<SignedRequest> {
    return this.signed({ method: 'GET', key, mediaType, fileName, sizeBytes: 0 }, seconds, {});
  }

  signUpload(key: string, { sizeBytes, mediaType, seconds }: UploadTerms): Promise<SignedRequest> {
    const link: FileLink = { method: 'PUT', key, mediaType, fileName: '', sizeBytes };
    return this.signed(link, seconds, { 'content-type': mediaType });
  }

  /**
   * Serves a signed GET by its query.
   * @throws FileLinkInvalid, FileLinkExpired, FileLinkGone, StorageUnavailable
   */
  async download(query: Query): Promise<StoredObject & Pick<FileLink, 'fileName' | 'mediaType'>> {
    const { key, fileName, mediaType } = (await this.links()).open('GET', query);
    const file = await this.open(key);
    if (!file) throw new FileLinkGone();
    return { ...file, fileName, mediaType };
  }

  /**
   * Serves a signed PUT by its query; `announced` are its headers, checked before a byte is read.
   * @throws FileLinkInvalid, FileLinkExpired, FileLinkBodyMismatch, StorageUnavailable; whatever the body ends with
   */
  async upload(
    query: Query,
    announced: { length: string | undefined; type: string | undefined },
    body: Readable,
  ): Promise<void> {
    const { key, mediaType, sizeBytes } = (await this.links()).open('PUT', query);
    if (announced.length !== String(sizeBytes) || announced.type !== mediaType)
      throw new FileLinkBodyMismatch(sizeBytes, mediaType);
    await this.put(key, body);
  }

  private async signed(
    link: FileLink,
    seconds: number,
    headers: Record<string, string>,
  ): Promise<SignedRequest> {
    const expiresAt = new Date((Math.floor(Date.now() / 1000) + seconds) * 1000);
    return { url: (await this.links()).write(link, expiresAt), headers, expiresAt };
  }

  private path(key: string): string {
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key))
      throw new Error('An object key is made of lower-case letters, digits and dashes.');
    return join(this.directory, ...key.split('/'));
  }
}

/** @returns whether a file was written to before then and is deleted now */
async function deleteOlder(path: string, before: Date): Promise<boolean> {
  if ((await stat(path)).mtime >= before) return false;
  await unlink(path);
  return true;
}

/** What was to be done with a file or folder, or `otherwise` where there is none (any more). */
async function unlessGone<T>(done: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await done;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}

const isSystemError = (error: unknown): boolean =>
  typeof (error as { syscall?: unknown }).syscall === 'string';
