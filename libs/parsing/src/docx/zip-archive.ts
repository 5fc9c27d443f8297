import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry } from 'yauzl';
import { ParseFailure } from '../parse-failure.js';
import { decodeXml } from './decode-xml.js';

const maxEntries = 3000;
const maxTotalBytes = 300 * 1024 * 1024;
/** XML packs well, but nothing a person writes packs better than this; small parts may. */
const maxRatio = 250;
const smallPart = 1024 * 1024;
const maxPartBytes = 24 * 1024 * 1024;
const deflated = 8;

/** A zip archive whose central directory was judged before anything was inflated. */
export class ZipArchive {
  private constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, { entry: Entry; dataStart: number }>,
  ) {}

  /** @throws ParseFailure when the archive is broken, encrypted or made to exhaust its reader */
  static async open(bytes: Uint8Array): Promise<ZipArchive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      return new ZipArchive(buffer, await readDirectory(buffer));
    } catch (error) {
      if (error instanceof ParseFailure) throw error;
      throw new ParseFailure('corrupt_document', 'The zip directory cannot be read.');
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The text of a part, or null when there is none. @throws ParseFailure */
  read(name: string): string | null {
    const found = this.entries.get(name.toLowerCase());
    if (!found) return null;
    const { entry, dataStart } = found;
    if (entry.uncompressedSize > maxPartBytes)
      throw new ParseFailure('too_large', 'A part of the document is too large.');
    const data = this.bytes.subarray(dataStart, dataStart + entry.compressedSize);
    return decodeXml(entry.compressionMethod === deflated ? inflate(data, entry.uncompressedSize) : data);
  }
}

async function readDirectory(bytes: Buffer): Promise<Map<string, { entry: Entry; dataStart: number }>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  if (zip.entryCount > maxEntries)
    throw new ParseFailure('too_complex', `The archive has ${zip.entryCount} entries.`);
  const entries = new Map<string, { entry: Entry; dataStart: number }>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
    total += entry.uncompressedSize;
    judge(entry, total);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    if (!entries.has(name)) entries.set(name, { entry, dataStart: fileDataStart });
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

function judge(entry: Entry, total: number): void {
  if (entry.isEncrypted()) throw new ParseFailure('encrypted', 'The archive is encrypted.');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== deflated) {
    throw new ParseFailure(
      'unsupported_format',
      `Compression method ${entry.compressionMethod} is not used in DOCX.`,
    );
  }
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (total > maxTotalBytes || (entry.uncompressedSize > smallPart && ratio > maxRatio)) {
    throw new ParseFailure('too_complex', 'The archive inflates beyond measure.');
  }
}

/** Entries that share their bytes are the mark of a zip bomb. */
function refuseOverlaps(entries: { entry: Entry; dataStart: number }[]): void {
  let end = 0;
  for (const { entry, dataStart } of entries.sort((a, b) => a.dataStart - b.dataStart)) {
    if (dataStart < end) throw new ParseFailure('too_complex', 'Entries of the archive overlap.');
    end = dataStart + entry.compressedSize;
  }
}

function inflate(data: Buffer, size: number): Buffer {
  try {
    const inflated = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    if (inflated.length === size) return inflated;
  } catch {
    // Falls through: a stream that is broken and one that lies about its size end alike.
  }
  throw new ParseFailure('corrupt_document', 'A part of the document does not inflate to its size.');
}
