import { crc32 } from 'node:zlib';

/** Packs entries into a zip archive as they are, in the order given (PKWARE APPNOTE 6.3.10, section 4.3). */
export function storedZip(entries: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const facts = entryFacts(name, content);
    const local = Buffer.concat([word32(0x04034b50), facts, Buffer.from(name), content]);
    const commentAndAttributes = Buffer.alloc(10);
    directory.push(
      word32(0x02014b50),
      word16(20),
      facts,
      commentAndAttributes,
      word32(offset),
      Buffer.from(name),
    );
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const counts = [word16(0), word16(0), word16(entries.length), word16(entries.length)];
  const end = [word32(0x06054b50), ...counts, word32(index.length), word32(offset), word16(0)];
  return Buffer.concat([...locals, index, ...end]);
}

/** What the local header and the directory say alike: version, flags, method 0, time, checksum, sizes, name. */
function entryFacts(name: string, content: Uint8Array): Buffer {
  const sizes = [word32(content.length), word32(content.length)];
  const lengths = [word16(Buffer.byteLength(name)), word16(0)];
  return Buffer.concat([word16(20), Buffer.alloc(8), word32(crc32(content)), ...sizes, ...lengths]);
}

function word16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
