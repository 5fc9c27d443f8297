import '@fastify/multipart';
import type { Config } from '#libs/platform';
import { BatchTooLarge, BatchTooManyFiles, displayName, type BatchFile } from '#libs/resumes';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { MultipartMalformed, MultipartRequired } from '../http/request.errors.js';

/** Room for the boundaries and headers around the files. */
const multipartOverhead = 1024 * 1024;

/**
 * The files of a multipart request one after the other, in any field; what of one is not read is thrown away.
 * @throws MultipartRequired, BatchTooLarge, BatchTooManyFiles, MultipartMalformed, each of which a file may also end with
 */
export async function* batchFiles(request: FastifyRequest, config: Config): AsyncGenerator<BatchFile> {
  const { batchMaxBytes, batchMaxFiles } = config;
  if (!request.isMultipart()) throw new MultipartRequired();
  if (Number(request.headers['content-length'] ?? 0) > batchMaxBytes + multipartOverhead)
    throw new BatchTooLarge(batchMaxBytes);
  const room = { left: batchMaxBytes, most: batchMaxBytes };
  try {
    const parts = request.files({ limits: { files: batchMaxFiles, fileSize: batchMaxBytes + 1 } });
    for await (const part of parts) {
      const content = Readable.from(measured(part.file, room), { objectMode: false });
      yield { fileName: displayName(part.filename), content };
      part.file.resume();
    }
  } catch (error) {
    if ((error as { code?: unknown }).code === 'FST_FILES_LIMIT') throw new BatchTooManyFiles(batchMaxFiles);
    throw new MultipartMalformed();
  }
}

async function* measured(file: Readable, room: { left: number; most: number }): AsyncGenerator<Buffer> {
  for await (const chunk of whole(file)) {
    room.left -= chunk.length;
    if (room.left < 0) throw new BatchTooLarge(room.most);
    yield chunk;
  }
}

/** The parser's errors say nothing to a client. */
async function* whole(file: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file) yield chunk as Buffer;
  } catch {
    throw new MultipartMalformed();
  }
}
