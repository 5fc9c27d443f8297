import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { WholeInflate } from './whole-inflate.js';

/** Unpacks as pdf.js does. */
async function unpack(packed: Uint8Array): Promise<string> {
  const { readable, writable } = new WholeInflate('deflate');
  const writer = writable.getWriter();
  await writer.ready;
  void writer.write(packed).then(() => writer.close());
  const chunks: Uint8Array[] = [];
  for await (const chunk of readable) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

const text = 'BT (Ada Stone) Tj ET '.repeat(5_000);
const packed = deflateSync(Buffer.from(text));

test('what is whole is unpacked; what is cut off or damaged fails when it is read', async () => {
  await expect(unpack(packed)).resolves.toBe(text);
  await expect(unpack(packed.subarray(0, packed.length / 2))).rejects.toThrow('unexpected end of file');
  await expect(unpack(Buffer.from('no zlib at all'))).rejects.toThrow('incorrect header check');
});

test('bytes after the end are passed over, as in files that count the line break after a part', async () => {
  await expect(unpack(Buffer.concat([packed, Buffer.from('\r\n')]))).resolves.toBe(text);
});

test('other formats are left to pdf.js', () => {
  expect(() => new WholeInflate('brotli')).toThrow(TypeError);
});
