import type { FastifyRequest } from 'fastify';
import { createHmac, type Hmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { inputFaults } from '../input-faults.js';
import { RequestInvalid } from '../request.errors.js';

/** The present one first. */
type FingerprintKeys = readonly [Buffer, ...Buffer[]];

/**
 * What tells one call from another: method, address and body. Of a multipart body the boundary is no part of it. It is
 * kept, and bodies hold passwords: without the key nobody can try out which one it was. There is one for each key, so that
 * a call is known again after the key was changed.
 */
export abstract class BodyFingerprint {
  private readonly hashes: readonly [Hmac, ...Hmac[]];

  protected constructor({ method, url }: FastifyRequest, [present, ...previous]: FingerprintKeys) {
    const hash = (key: Buffer): Hmac => createHmac('sha256', key).update(`${method} ${url}\n`);
    this.hashes = [hash(present), ...previous.map(hash)];
  }

  /** Call it before anybody reads the body. @throws RequestInvalid when it is one that no call takes */
  static of(request: FastifyRequest, keys: FingerprintKeys): BodyFingerprint {
    const type = request.headers['content-type'] ?? '';
    const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(type)?.[1];
    return boundary ? new StreamFingerprint(request, keys, boundary) : new ParsedFingerprint(request, keys);
  }

  /**
   * One a key, in the order of the keys. Ready when the body has been read; what is left of it is read and thrown away.
   * Fails when it was cut off.
   */
  abstract digests(): Promise<[Buffer, ...Buffer[]]>;

  protected update(data: string | Buffer): void {
    for (const hash of this.hashes) hash.update(data);
  }

  protected ended(): [Buffer, ...Buffer[]] {
    const [present, ...previous] = this.hashes;
    return [present.digest(), ...previous.map((hash) => hash.digest())];
  }
}

/** Of a body that is parsed already: clients that repeat a call write its JSON the same way. */
class ParsedFingerprint extends BodyFingerprint {
  constructor(request: FastifyRequest, keys: FingerprintKeys) {
    super(request, keys);
    const faults = inputFaults(request.body, '/'); // before it is written out, which recurses
    if (faults.length > 0) throw new RequestInvalid(faults);
    this.update(JSON.stringify(request.body ?? null));
  }

  digests(): Promise<[Buffer, ...Buffer[]]> {
    return Promise.resolve(this.ended());
  }
}

/** Of a body that streams: it listens along as soon as somebody reads, and leaves the boundary out. */
class StreamFingerprint extends BodyFingerprint {
  private readonly raw: IncomingMessage;
  private readonly boundary: Buffer;
  /** The end of what was read: the boundary may have begun in it. */
  private tail = Buffer.alloc(0);
  private listening = false;

  constructor(request: FastifyRequest, keys: FingerprintKeys, boundary: string) {
    super(request, keys);
    this.raw = request.raw;
    this.boundary = Buffer.from(boundary);
    this.raw.on('newListener', (event: string) => {
      if (event === 'data') this.listen();
    });
  }

  async digests(): Promise<[Buffer, ...Buffer[]]> {
    this.listen();
    this.raw.unpipe();
    this.raw.resume();
    await finished(this.raw, { writable: false });
    this.update(this.tail);
    return this.ended();
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    this.raw.on('data', (chunk: Buffer) => this.read(chunk));
  }

  private read(chunk: Buffer): void {
    let rest = Buffer.concat([this.tail, chunk]);
    for (let at = rest.indexOf(this.boundary); at >= 0; at = rest.indexOf(this.boundary)) {
      this.update(rest.subarray(0, at));
      rest = rest.subarray(at + this.boundary.length);
    }
    const certain = Math.max(0, rest.length - this.boundary.length + 1);
    this.update(rest.subarray(0, certain));
    this.tail = Buffer.from(rest.subarray(certain));
  }
}
