import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { madeAt } from '../layout.js';

/** One file of a package: its path within it and its text. */
export interface Part {
  path: string;
  text: string;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;

/** A zip archive of the parts in their order, all made at the fixed time. Layout: PKWARE APPNOTE 6.3.10, 4.3. */
export function zipOfParts(parts: Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of parts) {
    const name = Buffer.from(path);
    const data = deflateRawSync(Buffer.from(text));
    const described = description(name, Buffer.from(text), data);
    const head = record(30, [localHeader, 4], [version, 2], ...described, [0, 2]);
    const versions = record(8, [centralHeader, 4], [version, 2], [version, 2]);
    const place = record(16, [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    files.push(head, name, data);
    directory.push(versions, record(22, ...described), place, name);
    offset += head.length + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const counts: Field[] = [
    [parts.length, 2],
    [parts.length, 2],
  ];
  const sizes: Field[] = [
    [list.length, 4],
    [offset, 4],
  ];
  const end = record(22, [endOfDirectory, 4], [0, 2], [0, 2], ...counts, ...sizes, [0, 2]);
  return new Uint8Array(Buffer.concat([...files, list, end]));
}

/** A number and the bytes it takes, little-endian. */
type Field = [value: number, bytes: 2 | 4];

/** What the local and the central header say alike: flags, method, time, checksum, sizes, length of the name. */
function description(name: Buffer, text: Buffer, data: Buffer): Field[] {
  const date =
    ((madeAt.getUTCFullYear() - 1980) << 9) | ((madeAt.getUTCMonth() + 1) << 5) | madeAt.getUTCDate();
  const time = (madeAt.getUTCHours() << 11) | (madeAt.getUTCMinutes() << 5);
  return [
    [utf8Names, 2],
    [deflated, 2],
    [time, 2],
    [date, 2],
    [crc32(text), 4],
    [data.length, 4],
    [text.length, 4],
    [name.length, 2],
  ];
}

function record(length: number, ...fields: Field[]): Buffer {
  const bytes = Buffer.alloc(length);
  let at = 0;
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
