import { detectDocumentKind } from '#libs/parsing';
import { closeSync, createWriteStream, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import { ArchiveBeyondMeasure, ArchiveUnreadable, BatchTooManyFiles } from './archive.errors.js';

/** What an archive may hold: files, and bytes when all of them are inflated. */
export interface ArchiveLimits {
  files: number;
  inflatedBytes: number;
}

/** Documents pack well, but none of them packs better than this; small ones may. */
const maxRatio = 250;
const smallEntry = 1024 * 1024;
const stored = 0;
const deflated = 8;

/** Folders, and what operating systems put beside the files. */
const noDocument = /(?:\/$|^__MACOSX\/|(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$)/;

/** Whether a file begins as a zip archive does that is no document itself. */
export const isArchive = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\x03\x04' &&
  detectDocumentKind(head) === 'unsupported';

/**
 * A zip archive, kept in a file of its own while it is open, for its directory stands at its end. The file has no name
 * any more when the first byte is written: whatever becomes of the process, the disk gets its space back. The directory
 * is judged before anything is inflated.
 */
export class ResumeArchive {
  private constructor(
    private readonly zip: ZipFile,
    readonly entries: readonly Entry[],
  ) {}

  /** @throws ArchiveUnreadable, ArchiveBeyondMeasure, BatchTooManyFiles; whatever error the stream ends with */
  static async open(content: Readable, limits: ArchiveLimits): Promise<ResumeArchive> {
    const zip = await opened(content);
    try {
      return new ResumeArchive(zip, await documents(zip, limits));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** @throws ArchiveUnreadable, with which the stream ends too when the entry is not what the directory says */
  async read(entry: Entry): Promise<Readable> {
    const inflated = await readable(() => this.zip.openReadStreamPromise(entry));
    return Readable.from(sound(inflated), { objectMode: false });
  }

  close(): void {
    this.zip.close();
  }
}

/** The zip reader has the file from here on, and closes it. */
async function opened(content: Readable): Promise<ZipFile> {
  const fd = await namelessFile();
  try {
    await pipeline(content, createWriteStream('', { fd, autoClose: false }));
    return await readable(() => fromFdPromise(fd, { lazyEntries: true, autoClose: false }));
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

async function namelessFile(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'talentflow-archive-'));
  try {
    return openSync(join(folder, 'archive.zip'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The reader's errors mean one thing to the sender. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new ArchiveUnreadable();
  }
}

async function* sound(inflated: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of inflated) yield chunk as Buffer;
  } catch {
    throw new ArchiveUnreadable();
  }
}

async function documents(zip: ZipFile, limits: ArchiveLimits): Promise<Entry[]> {
  if (zip.entryCount > 4 * limits.files) throw new BatchTooManyFiles(limits.files);
  const entries = await readable(() => allOf(zip));
  let total = 0;
  for (const entry of entries) judge(entry, (total += entry.uncompressedSize), limits);
  if (await doOverlap(zip, entries)) throw new ArchiveBeyondMeasure();
  const found = entries.filter(({ fileName }) => !noDocument.test(fileName));
  if (found.length > limits.files) throw new BatchTooManyFiles(limits.files);
  return found;
}

function judge(entry: Entry, total: number, { inflatedBytes }: ArchiveLimits): void {
  const packed = entry.compressionMethod === stored || entry.compressionMethod === deflated;
  if (entry.isEncrypted() || !packed) throw new ArchiveUnreadable();
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (total > inflatedBytes || (entry.uncompressedSize > smallEntry && ratio > maxRatio))
    throw new ArchiveBeyondMeasure();
}

async function allOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

/** Entries that share their bytes are the mark of a zip bomb. */
async function doOverlap(zip: ZipFile, entries: readonly Entry[]): Promise<boolean> {
  let end = 0;
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) return true;
    const { fileDataStart } = await readable(() => zip.readLocalFileHeaderPromise(entry, { minimal: true }));
    end = fileDataStart + entry.compressedSize;
  }
  return false;
}
