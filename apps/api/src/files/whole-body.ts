import { Readable } from 'node:stream';
import { BodyIncomplete } from '../http/request.errors.js';

/** A body as a stream that ends with {@link BodyIncomplete} when its sender goes away; none at all is an empty one. */
export function wholeBody(body: Readable | undefined): Readable {
  return Readable.from(chunksOf(body ?? Readable.from([])), { objectMode: false });
}

async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) yield chunk as Buffer;
  } catch {
    throw new BodyIncomplete();
  }
}
