import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Config } from '#libs/platform';
import { displayName, ResumeTooLarge } from '#libs/resumes';
import { MultipartMalformed, MultipartRequired, RequestInvalid } from '../http/request.errors.js';

/** Room for the boundaries and headers around the file. */
const multipartOverhead = 16 * 1024;

/**
 * Opens the file of a multipart request without reading it.
 * @throws MultipartRequired, ResumeTooLarge when the request announces too much, RequestInvalid when there is no `file`,
 *   MultipartMalformed, which `content` may also end with
 */
export async function openUploadedFile(
  request: FastifyRequest,
  config: Config,
): Promise<{ fileName: string; content: Readable }> {
  if (!request.isMultipart()) throw new MultipartRequired();
  if (Number(request.headers['content-length'] ?? 0) > config.uploadMaxBytes + multipartOverhead)
    throw new ResumeTooLarge(config.uploadMaxBytes);
  const parts = request.parts();
  const { value: part } = await parts.next().catch(() => {
    throw new MultipartMalformed();
  });
  if (part?.type !== 'file' || part.fieldname !== 'file')
    throw new RequestInvalid([
      { pointer: '/file', code: 'isPresent', detail: 'Send the document in the multipart field `file`.' },
    ]);
  return {
    fileName: displayName(part.filename),
    content: Readable.from(only(part.file, parts), { objectMode: false }),
  };
}

/**
 * Ends when the body has: what comes after the file would be lost without a word. The parser's errors say nothing to a
 * client; all of them mean that the body is not what it should be.
 */
async function* only(file: Readable, parts: AsyncIterator<Multipart>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file) yield chunk as Buffer;
    if ((await parts.next()).done) return;
  } catch {
    throw new MultipartMalformed();
  }
  throw new MultipartMalformed();
}

/** How much of a refused upload is read before its connection is cut. */
const patienceBytes = 100 * 1024 * 1024;

/**
 * Reads a refused upload to its end and throws it away: most clients look for the answer only when they have sent
 * everything. One that never ends is cut off.
 */
export function discardRest(request: FastifyRequest): void {
  let left = patienceBytes;
  request.raw.unpipe();
  request.raw.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.raw.destroy();
  });
}
