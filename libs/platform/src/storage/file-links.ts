import { createHmac, timingSafeEqual } from 'node:crypto';
import { FileLinkExpired, FileLinkInvalid } from './file-link.errors.js';

/** What an address of the disk store lets its holder do. */
export interface FileLink {
  method: 'GET' | 'PUT';
  key: string;
  mediaType: string;
  /** Of a GET: what the file is to be called. */
  fileName: string;
  /** Of a PUT: the length it must have, in bytes; 0 of a GET. */
  sizeBytes: number;
}

/** Where the API serves the disk store. */
export const filesPath = '/api/v1/files';

/**
 * Addresses that prove by an HMAC-SHA256 over all they say that they were made here. The method is signed but not
 * shown: whoever opens an address says which request it came with.
 */
export class FileLinks {
  constructor(private readonly secret: Buffer) {}

  /** The path and query of a link that is good until then. */
  write(link: FileLink, expiresAt: Date): string {
    const { key, mediaType, fileName, sizeBytes } = link;
    const expires = String(Math.floor(expiresAt.getTime() / 1000));
    const query = new URLSearchParams({
      key,
      type: mediaType,
      name: fileName,
      size: String(sizeBytes),
      expires,
    });
    query.set('signature', this.sign(link, expires));
    return `${filesPath}?${query.toString()}`;
  }

  /**
   * What a request may do by the query it came with.
   * @throws FileLinkInvalid, FileLinkExpired
   */
  open(method: FileLink['method'], query: Readonly<Record<string, unknown>>, now = new Date()): FileLink {
    const { key, type, name, size, expires, signature } = query;
    if (![key, type, name, size, expires, signature].every((value) => typeof value === 'string'))
      throw new FileLinkInvalid();
    const link: FileLink = {
      method,
      key: String(key),
      mediaType: String(type),
      fileName: String(name),
      sizeBytes: Number(size),
    };
    const given = Buffer.from(String(signature));
    const expected = Buffer.from(this.sign(link, String(expires)));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new FileLinkInvalid();
    if (Number(expires) * 1000 <= now.getTime()) throw new FileLinkExpired();
    return link;
  }

  private sign({ method, key, mediaType, fileName, sizeBytes }: FileLink, expires: string): string {
    const said = JSON.stringify([method, key, mediaType, fileName, sizeBytes, expires]);
    return createHmac('sha256', this.secret).update(said).digest('base64url');
  }
}
