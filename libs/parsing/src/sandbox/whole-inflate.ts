import { inflateSync } from 'node:zlib';

/**
 * Stands in for `DecompressionStream` in a parse process. pdf.js has each packed part of a document whole and wants it
 * whole; the streams of Node.js would carry it through another thread and a dozen promises, which takes longer than
 * the unpacking. What is damaged fails when it is read, as there: pdf.js then saves what it can.
 */
export class WholeInflate {
  private packed: Uint8Array = new Uint8Array();

  /** @throws TypeError for any format but `deflate`; pdf.js unpacks others itself then */
  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`Unknown format: ${format}`);
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: (packed: Uint8Array): Promise<void> => {
        this.packed = packed;
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    }),
  };

  /** One chunk. @throws Error of zlib when it is read */
  readonly readable: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => this.unpacked() };

  private async *unpacked(): AsyncGenerator<Uint8Array> {
    yield inflateSync(this.packed);
  }
}
