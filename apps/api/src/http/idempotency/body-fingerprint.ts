import type { FastifyRequest } from 'fastify';
import { createHmac, type Hmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { inputFaults } from '../input-faults.js';
import { RequestInvalid } from '../request.errors.js';

/**
 * What tells one call from another: method, address and body. Of a multipart body the boundary is no part of it. It is
 * kept, and bodies hold passwords: without the key nobody can try out which one it was.
 */
export abstract class BodyFingerprint {
  protected readonly hash: Hmac;

  protected constructor({ method, url }: FastifyRequest, key: Buffer) {
    this.hash = createHmac('sha256', key).update(`${method} ${url}\n`);
  }

  /** Call it before anybody reads the body. @throws RequestInvalid when it is one that no call takes */
  static of(request: FastifyRequest, key: Buffer): BodyFingerprint {
    const type = request.headers['content-type'] ?? '';
    const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(type)?.[1];
    return boundary ? new StreamFingerprint(request, key, boundary) : new ParsedFingerprint(request, key);
  }

  /** Ready when the body has been read; what is left of it is read and thrown away. Fails when it was cut off. */
  abstract digest(): Promise<Buffer>;
}

/** Of a body that is parsed already: clients that repeat a call write its JSON the same way. */
class ParsedFingerprint extends BodyFingerprint {
  constructor(request: FastifyRequest, key: Buffer) {
    super(request, key);
    const faults = inputFaults(request.body, '/'); // before it is written out, which recurses
    if (faults.length > 0) throw new RequestInvalid(faults);
    this.hash.update(JSON.stringify(request.body ?? null));
  }

  digest(): Promise<Buffer> {
    return Promise.resolve(this.hash.digest());
  }
}

/** Of a body that streams: it listens along as soon as somebody reads, and leaves the boundary out. */
class StreamFingerprint extends BodyFingerprint {
  private readonly raw: IncomingMessage;
  private readonly boundary: Buffer;
  /** The end of what was read: the boundary may have begun in it. */
  private tail = Buffer.alloc(0);
  private listening = false;

  constructor(request: FastifyRequest, key: Buffer, boundary: string) {
    super(request, key);
    this.raw = request.raw;
    this.boundary = Buffer.from(boundary);
    this.raw.on('newListener', (event: string) => {
      if (event === 'data') this.listen();
    });
  }

  async digest(): Promise<Buffer> {
    this.listen();
    this.raw.unpipe();
    this.raw.resume();
    await finished(this.raw, { writable: false });
    return this.hash.update(this.tail).digest();
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    this.raw.on('data', (chunk: Buffer) => this.read(chunk));
  }

  private read(chunk: Buffer): void {
    let rest = Buffer.concat([this.tail, chunk]);
    for (let at = rest.indexOf(this.boundary); at >= 0; at = rest.indexOf(this.boundary)) {
      this.hash.update(rest.subarray(0, at));
      rest = rest.subarray(at + this.boundary.length);
    }
    const certain = Math.max(0, rest.length - this.boundary.length + 1);
    this.hash.update(rest.subarray(0, certain));
    this.tail = Buffer.from(rest.subarray(certain));
  }
}
