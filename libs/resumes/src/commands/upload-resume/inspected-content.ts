import { detectDocumentKind, mediaTypes, type MediaType } from '#libs/parsing';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ResumeEmpty, ResumeFormatUnsupported, ResumeTooLarge } from '../../resumes.errors.js';

/** A document's kind shows within its first bytes. */
const headBytes = 64 * 1024;

/** A file on its way to the store: its kind is known from its first bytes, its size and hash when it has passed. */
export interface InspectedContent {
  mediaType: MediaType;
  /** Ends with {@link ResumeTooLarge} past the limit. */
  stream: Readable;
  /** Call when the stream has ended. */
  measured(): { sizeBytes: number; sha256: Buffer };
}

/**
 * Looks at a file by its content while it passes; memory stays at the size of its head.
 * @throws ResumeEmpty, ResumeFormatUnsupported, ResumeTooLarge
 */
export async function inspect(content: Readable, limitBytes: number): Promise<InspectedContent> {
  const chunks = content[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head = await readHead(chunks);
  const kind = detectDocumentKind(head);
  if (kind === 'empty') throw new ResumeEmpty();
  if (kind === 'unsupported') throw new ResumeFormatUnsupported();
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const pass = async function* (): AsyncGenerator<Buffer> {
    for (
      let chunk: Buffer | undefined = head;
      chunk;
      chunk = (await chunks.next()).value as Buffer | undefined
    ) {
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) throw new ResumeTooLarge(limitBytes);
      hash.update(chunk);
      yield chunk;
    }
  };
  return {
    mediaType: mediaTypes[kind],
    stream: Readable.from(pass(), { objectMode: false }),
    measured: () => ({ sizeBytes, sha256: hash.digest() }),
  };
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < headBytes) {
    const { value, done } = await chunks.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  return Buffer.concat(parts);
}
